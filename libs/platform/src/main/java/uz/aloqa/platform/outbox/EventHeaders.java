package uz.aloqa.platform.outbox;

/** Kafka header names of an event: CloudEvents 1.0 Kafka binding §3.2 (binary mode) and W3C Trace Context. */
public final class EventHeaders {

    public static final String SPEC_VERSION = "ce_specversion";
    public static final String ID = "ce_id";
    public static final String TYPE = "ce_type";
    public static final String SOURCE = "ce_source";
    public static final String TIME = "ce_time";
    public static final String PARTITION_KEY = "ce_partitionkey";
    public static final String SEQUENCE = "ce_sequence";
    public static final String CONTENT_TYPE = "content-type";
    public static final String TRACE_PARENT = "traceparent";

    private EventHeaders() {}
}
