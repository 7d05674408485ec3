package uz.aloqa.contracts;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.nio.charset.StandardCharsets;
import java.util.UUID;

/**
 * The whole new state of one entity of the registry, on the compacted topic {@link Topics#REGISTRY_V1}. A consumer builds
 * its read model from the topic alone; entities arrive in any order, versions of one entity in order.
 */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "type")
@JsonSubTypes({
    @JsonSubTypes.Type(value = RegionState.class, name = "RegionState"),
    @JsonSubTypes.Type(value = DistrictState.class, name = "DistrictState"),
    @JsonSubTypes.Type(value = PointState.class, name = "PointState"),
    @JsonSubTypes.Type(value = MahallaState.class, name = "MahallaState"),
    @JsonSubTypes.Type(value = InspectorState.class, name = "InspectorState"),
    @JsonSubTypes.Type(value = AssignmentState.class, name = "AssignmentState"),
    @JsonSubTypes.Type(value = SevenMemberState.class, name = "SevenMemberState")
})
public sealed interface RegistryEntity
        permits RegionState,
                DistrictState,
                PointState,
                MahallaState,
                InspectorState,
                AssignmentState,
                SevenMemberState {

    /** Key of the record: kind, colon, code or id, like {@code district:1726266}. */
    String key();

    /** Version of the entity, from 1; a higher one replaces a lower one. */
    long version();

    /** The entity's id as CloudEvents and the outbox want it: name-based on {@link #key()}. */
    default UUID aggregateId() {
        return UUID.nameUUIDFromBytes(key().getBytes(StandardCharsets.UTF_8));
    }
}
