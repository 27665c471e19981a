namespace CrampGuide.Content.Guide;

/// <summary>The kinds of page that stand in the content folder, each in a folder of its own.</summary>
public enum PageKind
{
    /// <summary>What the guide says about one subject: <c>topics/</c>.</summary>
    Topic,

    /// <summary>Red flags with their actions: <c>checklists/</c>.</summary>
    Checklist,

    /// <summary>First aid for one muscle, made for paper: <c>sheets/</c>.</summary>
    Sheet,
}
