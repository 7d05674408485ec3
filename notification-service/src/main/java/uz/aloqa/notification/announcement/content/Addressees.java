package uz.aloqa.notification.announcement.content;

/** Who is meant of those who live or serve at the places of an audience. */
public enum Addressees {
    /** Everybody: residents by their home and what they follow, officers and the seven by where they serve. */
    EVERYONE,
    /** Residents, by their home and by what they follow. */
    RESIDENTS,
    /** Prevention inspectors, by the district they serve. */
    INSPECTORS,
    /** Chairs and the seven, by their mahalla or district. */
    SEVEN;

    /** True when everybody may read what is meant for these. */
    public boolean isPublic() {
        return switch (this) {
            case EVERYONE, RESIDENTS -> true;
            case INSPECTORS, SEVEN -> false;
        };
    }
}
