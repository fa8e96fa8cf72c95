using System.Collections.Immutable;
using BackOffice.Workflows.Core.Expressions;

namespace BackOffice.Workflows.Core.Definition;

/// <summary>Work for a person. BPMN 2.0.2, 10.3.3 (User Task); <c>zeebe:userTask</c>.</summary>
public sealed class UserTask : Activity
{
    /// <summary>Who does it at once, without claiming.</summary>
    public Expression? Assignee { get; init; }

    /// <summary>Groups whose members may claim it: a list, or names separated by commas.</summary>
    public Expression? CandidateGroups { get; init; }

    /// <summary>People who may claim it: a list, or names separated by commas.</summary>
    public Expression? CandidateUsers { get; init; }

    /// <summary>When it must be done.</summary>
    public Expression? DueDate { get; init; }

    /// <summary>When somebody should look at it again.</summary>
    public Expression? FollowUpDate { get; init; }

    /// <summary>0 to 100; 50 where nothing is said.</summary>
    public Expression? Priority { get; init; }

    /// <summary>The form that is filled to complete it.</summary>
    public FormReference? Form { get; init; }

    /// <summary><c>zeebe:taskListeners</c> in document order.</summary>
    public ImmutableArray<TaskListener> TaskListeners { get; init; } = [];
}
