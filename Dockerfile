# The site with its content, without a shell, not as root. The SQLite file of openings stands on the volume.
FROM mcr.microsoft.com/dotnet/sdk:10.0.401-noble AS build
WORKDIR /source
COPY Directory.Build.props Directory.Packages.props .editorconfig ./
COPY src/CrampGuide.Content/CrampGuide.Content.csproj src/CrampGuide.Content/
COPY src/CrampGuide.Web/CrampGuide.Web.csproj src/CrampGuide.Web/
RUN dotnet restore src/CrampGuide.Web
COPY src src
COPY content content
RUN dotnet publish src/CrampGuide.Web --configuration Release --no-restore --output /site \
 && mkdir /data

FROM mcr.microsoft.com/dotnet/aspnet:10.0.12-noble-chiseled
WORKDIR /site
COPY --from=build /site .
# The one folder the site may write to.
COPY --from=build --chown=$APP_UID:$APP_UID /data /data
ENV ASPNETCORE_HTTP_PORTS=8080 \
    Openings__ConnectionString="Data Source=/data/openings.db"
VOLUME /data
EXPOSE 8080
USER $APP_UID
# The program asks itself: the image holds no curl.
HEALTHCHECK --interval=30s --timeout=6s --start-period=20s --retries=3 CMD ["dotnet", "CrampGuide.Web.dll", "health"]
ENTRYPOINT ["dotnet", "CrampGuide.Web.dll"]
