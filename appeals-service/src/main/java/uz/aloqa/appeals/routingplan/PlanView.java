package uz.aloqa.appeals.routingplan;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * The plan of a district.
 *
 * @param districtSoato whose
 * @param version its ETag; 0 while the district has said nothing
 * @param plan what it says
 */
@Schema(
        name = "RoutingPlanOfDistrict",
        requiredProperties = {"districtSoato", "version", "plan"})
record PlanView(@Schema(examples = "1726266") String districtSoato, long version, RoutingPlan plan) {}
