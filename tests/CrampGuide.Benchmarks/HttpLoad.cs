using System.Diagnostics;
using System.Net;
using System.Net.Sockets;
using System.Text;

namespace CrampGuide.Benchmarks;

/// <summary>
/// Readers who ask one after the other, each on a connection of its own. Threads and plain sockets: they cost little, and
/// what keeps the server's thread pool busy does not keep them.
/// </summary>
static class HttpLoad
{
    /// <summary>Asks for the path for so long. Only an answer whose head holds the mark counts.</summary>
    public static LoadResult Run(Uri server, string path, string mark, int connections, TimeSpan duration)
    {
        var request = Encoding.ASCII.GetBytes($"GET {path} HTTP/1.1\r\nHost: {server.Authority}\r\n\r\n");
        var wanted = Encoding.ASCII.GetBytes(mark);
        var endPoint = new IPEndPoint(IPAddress.Loopback, server.Port);
        var took = new List<long>[connections];
        var unmarked = 0;
        var watch = Stopwatch.StartNew();
        var readers = Enumerable.Range(0, connections).Select(reader => new Thread(() => took[reader] = Read())).ToList();
        readers.ForEach(reader => reader.Start());
        readers.ForEach(reader => reader.Join());
        return new LoadResult(took.SelectMany(one => one), unmarked, watch.Elapsed);

        List<long> Read()
        {
            using var socket = new Socket(SocketType.Stream, ProtocolType.Tcp) { NoDelay = true };
            socket.Connect(endPoint);
            var (times, answer) = (new List<long>(), new byte[4096]);
            while (watch.Elapsed < duration)
            {
                var start = Stopwatch.GetTimestamp();
                socket.Send(request);
                if (Head(socket, answer).IndexOf(wanted) >= 0) times.Add(Stopwatch.GetTimestamp() - start);
                else Interlocked.Increment(ref unmarked);
            }

            return times;
        }
    }

    static ReadOnlySpan<byte> Head(Socket socket, byte[] answer)
    {
        for (var length = 0; ;)
        {
            var more = socket.Receive(answer, length, answer.Length - length, SocketFlags.None);
            length += more;
            if (more == 0) throw new IOException("The server has hung up.");
            if (answer.AsSpan(0, length).EndsWith("\r\n\r\n"u8)) return answer.AsSpan(0, length);
        }
    }
}
