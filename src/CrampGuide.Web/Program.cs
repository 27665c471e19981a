using CrampGuide.Web.Commands;

return await CommandLine.RunAsync(args);
