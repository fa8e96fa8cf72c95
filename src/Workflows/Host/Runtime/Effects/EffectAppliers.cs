using System.Collections.Frozen;
using BackOffice.Workflows.Core.Effects;

namespace BackOffice.Workflows.Host.Runtime.Effects;

/// <summary>How each effect is carried out: the table of contents. An effect that is not here is a bug and stops the step.</summary>
internal static class EffectAppliers
{
    private static readonly FrozenDictionary<Type, Func<Effect, StepRows, EffectServices, CancellationToken, ValueTask>> All = new[]
    {
        Entry<StartCalledInstance>(CallEffects.StartAsync),
        Entry<CancelCalledInstance>(CallEffects.Cancel),
        Entry<ReportToParent>(CallEffects.Report),
        Entry<PublishMessage>(MessageEffects.Publish),
        Entry<BroadcastSignal>(MessageEffects.Broadcast),
        Entry<ContinueLater>(CallEffects.Continue),
    }.ToFrozenDictionary(entry => entry.Key, entry => entry.Value);

    /// <summary>Adds the rows of one effect.</summary>
    public static ValueTask ApplyAsync(Effect effect, StepRows step, EffectServices services, CancellationToken cancellation) =>
        All.TryGetValue(effect.GetType(), out var apply)
            ? apply(effect, step, services, cancellation)
            : throw new InvalidOperationException($"Expected an effect that the shell knows, but found {effect.GetType().Name}. Known: {string.Join(", ", All.Keys.Select(type => type.Name))}.");

    private static KeyValuePair<Type, Func<Effect, StepRows, EffectServices, CancellationToken, ValueTask>> Entry<T>(
        Func<T, StepRows, EffectServices, CancellationToken, ValueTask> apply)
        where T : Effect =>
        new(typeof(T), (effect, step, services, cancellation) => apply((T)effect, step, services, cancellation));
}
