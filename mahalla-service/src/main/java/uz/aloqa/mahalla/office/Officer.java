package uz.aloqa.mahalla.office;

import java.util.UUID;

/**
 * An inspector in service, with the district that their point belongs to.
 *
 * @param id of the inspector
 * @param userId their account
 * @param fullName as published
 * @param rank as published
 * @param pointId where they serve
 * @param districtSoato of that point
 */
public record Officer(UUID id, UUID userId, String fullName, String rank, UUID pointId, String districtSoato) {}
