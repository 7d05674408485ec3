package uz.aloqa.notification.webhook;

/** Which events go to which endpoints. */
public final class Matching {

    /**
     * The events of the log at the positions after the first argument and up to the second, as {@code log}, each with the
     * endpoints {@code e} that chose it and whose account may see it now.
     */
    public static final String FROM_LOG = """
            from event_log log
            join webhook_endpoint e on e.events && array[log.topic, log.type]
            join integrator i on i.account_id = e.account_id
            where log.position > ? and log.position <= ?
                and (log.open or i.national or log.district like i.department || '%')
                and (cardinality(e.districts) = 0 or log.district is null
                    or exists (select from unnest(e.districts) wanted where log.district like wanted || '%'))
            """;

    private Matching() {}
}
