using System.Text;

namespace BackOffice.Workflows.Host.Storage;

/// <summary>The hot path's statements. Columns stand in the order in which the callers give their values.</summary>
internal static class Statements
{
    public static readonly Statement InsertInstance = Insert(
        "instances", "instance_key, definition_key, process_id, version, business_key, parent_instance_key, parent_element_key, status, "
        + "revision, head_hash, state_version, header, started_at, ended_at, started_by");

    // No revision in the condition: the journal's unique index on instance and sequence refuses a stale step on every database.
    public static readonly Statement UpdateInstance = Other(
        "instance", "UPDATE instances SET status=@p1, revision=@p2, head_hash=@p3, state_version=@p4, header=@p5, ended_at=@p6 WHERE instance_key=@p7", 7);

    public static readonly Statement MigrateInstance = Other("instance", "UPDATE instances SET definition_key=@p1, process_id=@p2, version=@p3 WHERE instance_key=@p4", 4);
    public static readonly Statement MigrateWorkItems = Other("tasks", "UPDATE work_items SET definition_key=@p1, process_id=@p2 WHERE instance_key=@p3 AND ended_at=0", 3);
    public static readonly Statement MigrateTimers = Other("timers", "UPDATE timers SET definition_key=@p1 WHERE instance_key=@p2", 2);
    public static readonly Statement MigrateJobs = Other("jobs", "UPDATE jobs SET definition_key=@p1 WHERE instance_key=@p2", 2);
    public static readonly Statement MigrateSubscriptions = Other("subscriptions", "UPDATE subscriptions SET definition_key=@p1, process_id=@p2 WHERE instance_key=@p3", 3);
    public static readonly Statement MoveWorkItem = Other("task", "UPDATE work_items SET element_id=@p1, name=@p2, form_id=@p3 WHERE work_item_key=@p4", 4);
    public static readonly Statement MoveJob = Other("job", "UPDATE jobs SET element_id=@p1 WHERE element_key=@p2 AND instance_key=@p3", 3);
    public static readonly Statement MoveIncident = Other("incident", "UPDATE incidents SET element_id=@p1 WHERE element_key=@p2 AND instance_key=@p3 AND resolved_at=0", 3);
    public static readonly Statement MoveTimerTarget = Other("timer", "UPDATE timers SET element_id=@p1 WHERE timer_key=@p2", 2);
    public static readonly Statement MoveSubscription = Other("subscription", "UPDATE subscriptions SET element_id=@p1 WHERE subscription_key=@p2", 2);

    public static readonly Statement UpdateHead = Other("head", "UPDATE instances SET revision=@p1, head_hash=@p2 WHERE instance_key=@p3", 3);
    public static readonly Statement SetAside = Other("set aside", "UPDATE instances SET set_aside=@p1 WHERE instance_key=@p2", 2);

    public static readonly Statement InsertElement = Insert("element_instances", "element_key, instance_key, state");
    public static readonly Statement UpdateElement = Other("element", "UPDATE element_instances SET state=@p1 WHERE element_key=@p2", 2);
    public static readonly Statement DeleteElement = Other("element", "DELETE FROM element_instances WHERE element_key=@p1", 1);

    public static readonly Statement InsertJournal = Insert(
        "journal", "instance_key, sequence, instant, actor, command, payload, salt, payload_hash, previous_hash, hash");

    public static readonly Statement InsertWorkItem = Insert(
        "work_items", "work_item_key, instance_key, definition_key, process_id, element_id, name, state, assignee, form_id, due_at, follow_up_at, "
        + "priority, created_at, ended_at, ended_by");
    public static readonly Statement AssignWorkItem = Other("task", "UPDATE work_items SET state=@p1, assignee=@p2 WHERE work_item_key=@p3", 3);
    public static readonly Statement UpdateWorkItem = Other("task", "UPDATE work_items SET due_at=@p1, follow_up_at=@p2, priority=@p3 WHERE work_item_key=@p4", 4);
    public static readonly Statement EndWorkItem = Other("task", "UPDATE work_items SET state=@p1, ended_at=@p2, ended_by=@p3 WHERE work_item_key=@p4", 4);
    public static readonly Statement InsertCandidate = Insert("work_item_candidates", "candidate, work_item_key");
    public static readonly Statement DeleteCandidates = Other("candidates", "DELETE FROM work_item_candidates WHERE work_item_key=@p1", 1);

    public static readonly Statement DeleteTaskDrafts = Other("task drafts", "DELETE FROM task_drafts WHERE work_item_key=@p1", 1);

    public static readonly Statement InsertTimer = Insert("timers", "timer_key, instance_key, definition_key, element_key, element_id, due_at, repetitions");
    public static readonly Statement MoveTimer = Other("timer", "UPDATE timers SET due_at=@p1 WHERE timer_key=@p2", 2);
    public static readonly Statement DeleteTimer = Other("timer", "DELETE FROM timers WHERE timer_key=@p1", 1);
    public static readonly Statement TakeTimer = Other("timer", "DELETE FROM timers WHERE timer_key=@p1 AND due_at=@p2", 2);
    public static readonly Statement DeleteTimersOfInstance = Other("timers", "DELETE FROM timers WHERE instance_key=@p1", 1);

    public static readonly Statement InsertJob = Insert(
        "jobs", "job_key, instance_key, definition_key, element_key, element_id, job_type, state, retries, available_at, headers, lease_owner");
    public static readonly Statement RetryJob = Other("job", "UPDATE jobs SET state=@p1, retries=@p2, available_at=@p3, lease_owner=NULL WHERE job_key=@p4", 4);
    public static readonly Statement LeaseJob = Other("job", "UPDATE jobs SET lease_owner=@p1, available_at=@p2 WHERE job_key=@p3 AND available_at=@p4 AND state=@p5", 5);
    public static readonly Statement RenewJob = Other("job", "UPDATE jobs SET available_at=@p1 WHERE job_key=@p2 AND lease_owner=@p3", 3);
    public static readonly Statement ReleaseJob = Other("job", "UPDATE jobs SET lease_owner=NULL, available_at=@p1 WHERE job_key=@p2 AND lease_owner=@p3", 3);
    public static readonly Statement ReleaseJobs = Other("jobs", "UPDATE jobs SET lease_owner=NULL, available_at=@p1 WHERE lease_owner IS NOT NULL", 1);
    public static readonly Statement HoldJobs = Other("jobs", "UPDATE jobs SET state=@p1 WHERE instance_key=@p2 AND state=@p3", 3);
    public static readonly Statement DeleteJob = Other("job", "DELETE FROM jobs WHERE job_key=@p1", 1);

    public static readonly Statement InsertSubscription = Insert(
        "subscriptions", "subscription_key, kind, name, correlation_key, instance_key, element_key, definition_key, process_id, element_id");
    public static readonly Statement DeleteSubscription = Other("subscription", "DELETE FROM subscriptions WHERE subscription_key=@p1", 1);

    public static readonly Statement InsertMessage = Insert(
        "messages", "message_key, name, correlation_key, message_id, variables, publisher, published_at, expires_at");
    public static readonly Statement InsertCorrelation = Insert("message_correlations", "message_key, process_id");
    public static readonly Statement DeleteMessage = Other("message", "DELETE FROM messages WHERE message_key=@p1", 1);
    public static readonly Statement DeleteCorrelations = Other("correlations", "DELETE FROM message_correlations WHERE message_key=@p1", 1);
    public static readonly Statement DeleteCorrelation = Other("correlation", "DELETE FROM message_correlations WHERE message_key=@p1 AND process_id=@p2", 2);

    public static readonly Statement InsertMessageStart = Insert("message_starts", "process_id, correlation_key, instance_key");
    public static readonly Statement DeleteMessageStart = Other("message start", "DELETE FROM message_starts WHERE instance_key=@p1", 1);
    public static readonly Statement InsertDeadLetter = Insert(
        "dead_letters", "message_key, name, correlation_key, message_id, variables, publisher, published_at, expired_at");

    public static readonly Statement InsertMail = Insert("mailbox", "target_instance_key, command, actor, sent_at");
    public static readonly Statement TakeMail = Other("mail", "DELETE FROM mailbox WHERE mailbox_key=@p1", 1);

    public static readonly Statement InsertIncident = Insert(
        "incidents", "incident_key, instance_key, element_key, element_id, kind, cause, suggestion, created_at, resolved_at, code, arguments");
    public static readonly Statement ResolveIncident = Other("incident", "UPDATE incidents SET resolved_at=@p1 WHERE incident_key=@p2", 2);

    public static readonly Statement InsertBatch = Insert("batches", "batch_key, work, details, author, reason, created_at, finished_at, items");
    public static readonly Statement InsertBatchItem = Insert("batch_items", "batch_key, instance_key, state, message, done_at");
    public static readonly Statement TickBatchItem = Other(
        "batch item", "UPDATE batch_items SET state=@p1, message=@p2, done_at=@p3 WHERE batch_key=@p4 AND instance_key=@p5 AND state=0", 5);
    public static readonly Statement FinishBatch = Other(
        "batch", "UPDATE batches SET finished_at=@p1 WHERE batch_key=@p2 AND NOT EXISTS (SELECT 1 FROM batch_items i WHERE i.batch_key = batches.batch_key AND i.state=@p3)", 3);

    public static readonly Statement InsertOutbox = Insert(
        "outbox", "outbox_key, instance_key, element_id, idempotency_key, template, channel, recipient, variables, created_at, sent_at");

    private static Statement Insert(string table, string columns)
    {
        var count = columns.AsSpan().Count(',') + 1;
        var sql = new StringBuilder($"INSERT INTO {table} ({columns}) VALUES (");
        for (var i = 1; i <= count; i++)
        {
            sql.Append(i == 1 ? "" : ", ").Append("@p").Append(i);
        }

        return new Statement(table, sql.Append(')').ToString(), count);
    }

    private static Statement Other(string name, string sql, int parameters) => new(name, sql, parameters);
}
