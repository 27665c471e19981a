using System.Collections.Concurrent;
using System.Diagnostics;
using System.Net;
using System.Net.Sockets;
using Npgsql;

namespace CrampGuide.Web.Tests.Fixtures;

/// <summary>
/// A PostgreSQL of the tests' own on a free port of 127.0.0.1, started with the first database that a test asks for and
/// gone with the tests.
/// </summary>
public sealed class PostgresServer : IAsyncLifetime, IDisposable
{
    // The server goes when nobody holds its standard input any more: also when the tests are killed.
    const string WhileHeld = """
        exec 3<&0
        "$0" "$@" 3<&- &
        server=$!
        { cat <&3; kill -INT $server; } >/dev/null 2>&1 &
        wait $server
        """;

    readonly ConcurrentQueue<string> said = new();
    readonly Lazy<string> folder = new(Initialise);
    readonly int port = FreePort();
    Process? process;
    int databases;

    public async Task<StoreDatabase> NewDatabaseAsync()
    {
        await StartAsync();
        var name = $"openings_{++databases}";
        await using var connection = new NpgsqlConnection(ConnectionTo("postgres"));
        await connection.OpenAsync();
        await using var create = new NpgsqlCommand($"CREATE DATABASE {name}", connection);
        await create.ExecuteNonQueryAsync();
        return new StoreDatabase(ConnectionTo(name));
    }

    /// <summary>Starts it where it was stopped, on the same port, and waits until it answers.</summary>
    public async Task StartAsync()
    {
        try
        {
            // After a kill the first tries may meet what the system has not yet cleared away.
            await Eventually.IsAsync(async () =>
            {
                if (process is null or { HasExited: true }) Launch();
                return await AnswersAsync();
            }, "PostgreSQL answers");
        }
        catch (Xunit.Sdk.XunitException e)
        {
            throw new InvalidOperationException($"The tests' PostgreSQL does not start. It said:\n{string.Join('\n', said)}", e);
        }
    }

    /// <summary>As an operator stops it: sessions are ended, and all is written down.</summary>
    public async Task StopAsync()
    {
        if (process is null) return;
        process.StandardInput.Close();
        await process.WaitForExitAsync();
        process.Dispose();
        process = null;
    }

    /// <summary>As a machine loses its current: every one of its processes is gone in the midst of its work.</summary>
    public async Task KillAsync()
    {
        process!.Kill(entireProcessTree: true);
        await process.WaitForExitAsync();
        process.Dispose();
        process = null;
    }

    public Task InitializeAsync() => Task.CompletedTask;

    Task IAsyncLifetime.DisposeAsync() => StopAsync();

    public void Dispose()
    {
        process?.Dispose();
        if (folder.IsValueCreated) Directory.Delete(folder.Value, recursive: true);
    }

    void Launch()
    {
        process?.Dispose();
        List<string> command = [.. PostgresPrograms.AsUser, "sh", "-c", WhileHeld, PostgresPrograms.Postgres, "-D", Data(folder.Value),
            "-c", "listen_addresses=127.0.0.1", "-c", $"port={port}", "-c", "unix_socket_directories="];
        var start = new ProcessStartInfo(command[0], command[1..])
        {
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            WorkingDirectory = "/",
        };
        process = new Process { StartInfo = start };
        process.OutputDataReceived += (_, line) => said.Enqueue($"{line.Data}");
        process.ErrorDataReceived += (_, line) => said.Enqueue($"{line.Data}");
        process.Start();
        process.BeginOutputReadLine();
        process.BeginErrorReadLine();
    }

    async Task<bool> AnswersAsync()
    {
        try
        {
            await using var connection = new NpgsqlConnection(ConnectionTo("postgres"));
            await connection.OpenAsync();
            return true;
        }
        catch (NpgsqlException)
        {
            return false;
        }
    }

    string ConnectionTo(string database) => new NpgsqlConnectionStringBuilder { Host = "127.0.0.1", Port = port, Database = database, Username = "crampguide", Pooling = false }.ToString();

    static string Initialise()
    {
        var folder = Directory.CreateTempSubdirectory("crampguide-postgres-").FullName;
        if (PostgresPrograms.User is { } user) PostgresPrograms.Run("chown", user, folder);
        var made = PostgresPrograms.Run([.. PostgresPrograms.AsUser, PostgresPrograms.Initdb, "-D", Data(folder), "-U", "crampguide", "--auth=trust", "--encoding=UTF8", "--no-sync"]);
        if (made.Good) return folder;
        Directory.Delete(folder, recursive: true);
        throw new InvalidOperationException($"initdb made no folder for the tests' PostgreSQL:\n{made.Output}");
    }

    static string Data(string folder) => Path.Combine(folder, "data");

    static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }
}
