using BigGustave;
using Microsoft.Playwright;
using ZXing;
using ZXing.Common;
using ZXing.QrCode;

namespace CrampGuide.Browser.Tests.Paper;

/// <summary>Reads a QR code from the picture of it, as a camera does.</summary>
static class QrPicture
{
    public static async Task<string> DecodeAsync(ILocator code)
    {
        var png = Png.Open(await code.ScreenshotAsync());
        var light = new byte[png.Width * png.Height];
        for (var y = 0; y < png.Height; y++)
        {
            for (var x = 0; x < png.Width; x++) light[(y * png.Width) + x] = png.GetPixel(x, y).G;
        }

        var source = new PlanarYUVLuminanceSource(light, png.Width, png.Height, 0, 0, png.Width, png.Height, reverseHoriz: false);
        var read = new QRCodeReader().decode(new BinaryBitmap(new HybridBinarizer(source)), new Dictionary<DecodeHintType, object> { [DecodeHintType.TRY_HARDER] = true });
        return Assert.IsType<Result>(read).Text;
    }
}
