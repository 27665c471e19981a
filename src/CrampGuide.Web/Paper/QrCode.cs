using System.Globalization;
using System.Text;
using QRCoder;

namespace CrampGuide.Web.Paper;

/// <summary>An address as a QR code (ISO/IEC 18004), drawn here as one path: no outside service is asked, and none can vanish.</summary>
sealed class QrCode
{
    public QrCode(string address)
    {
        // M mends 15 %: a crease or a bad copy.
        using var code = QRCodeGenerator.GenerateQrCode(address, QRCodeGenerator.ECCLevel.M);
        // The quiet zone that the standard asks for is in the matrix already.
        var rows = code.ModuleMatrix;
        Size = rows.Count;
        var path = new StringBuilder();
        for (var y = 0; y < Size; y++)
        {
            for (var x = 0; x < Size; x++)
            {
                var start = x;
                while (x < Size && rows[y][x]) x++;
                if (x > start) path.Append(CultureInfo.InvariantCulture, $"M{start} {y}h{x - start}v1h-{x - start}z");
            }
        }

        Path = path.ToString();
    }

    /// <summary>Modules on a side.</summary>
    public int Size { get; }

    /// <summary>The dark modules, one unit each.</summary>
    public string Path { get; }
}
