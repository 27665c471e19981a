using CrampGuide.Content.Guide;
using CrampGuide.Content.Prose;
using CrampGuide.Content.Rules;

namespace CrampGuide.Content.Checks;

/// <summary>Every drawing is shown.</summary>
static class UnusedPicture
{
    public static readonly Rule Rule = Rule.Warning(
        "CG0615",
        "Every drawing in pictures/ is shown on a page.",
        "Mostly its name is misspelt where it should stand, or an old one was left behind.",
        "pictures/calf-stretch-old.svg",
        ":: picture calf-stretch …, and no other file");

    public static IEnumerable<Finding> Find(GuideInHand hand)
    {
        var steps = hand.Guide.Sheets.Concat(hand.Drafts.OfType<Sheet>()).SelectMany(sheet => sheet.Steps).Select(step => step.Picture);
        var used = hand.Guide.Pages.Concat(hand.Drafts).SelectMany(page => page.Body.AllBlocks).OfType<PictureBlock>().Select(block => block.Picture).Concat(steps.OfType<Pictures.DescribedPicture>())
            .Select(picture => $"pictures/{picture.Picture.Name}.svg").ToHashSet(StringComparer.Ordinal);
        return hand.Folder.Files.Where(file => file.Folder == "pictures" && !used.Contains(file.Path)).Select(file => new Finding(hand.File(file.Path), 1, "no page shows this drawing"));
    }
}
