package uz.aloqa.platform.secret;

/**
 * Where sealed values are kept, so that they can be sealed anew after a change of keys.
 *
 * @param table that has the column
 * @param key column with the id of the row, a uuid to which the values are bound
 * @param column with the values
 * @param boundAs name of the column to which the values are bound; another one where values move between columns
 */
public record SealedColumn(String table, String key, String column, String boundAs) {

    /** A column whose values are bound to itself. */
    public static SealedColumn of(String table, String key, String column) {
        return new SealedColumn(table, key, column, column);
    }

    @Override
    public String toString() {
        return table + "." + column;
    }
}
