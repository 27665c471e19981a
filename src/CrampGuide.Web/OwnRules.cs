using System.ComponentModel.DataAnnotations;
using Microsoft.Extensions.Options;

namespace CrampGuide.Web;

/// <summary>
/// Lets settings check themselves, all rules at once and in their own words. The framework's validator stops after
/// attributes that fail and puts the names of types in front.
/// </summary>
sealed class OwnRules<T> : IValidateOptions<T> where T : class, IValidatableObject
{
    public ValidateOptionsResult Validate(string? name, T options)
    {
        var mistakes = options.Validate(new ValidationContext(options)).Select(mistake => mistake.ErrorMessage!).ToList();
        return mistakes.Count == 0 ? ValidateOptionsResult.Success : ValidateOptionsResult.Fail(mistakes);
    }
}
