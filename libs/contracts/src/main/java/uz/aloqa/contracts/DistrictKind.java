package uz.aloqa.contracts;

/** The kind of a second-level unit, by the SOATO code. */
public enum DistrictKind {
    /** Tuman, SOATO …2xx. */
    DISTRICT,

    /** City of regional rank, SOATO …4xx. */
    CITY,

    /** District of the city of Tashkent, SOATO …26x–29x. */
    CITY_DISTRICT
}
