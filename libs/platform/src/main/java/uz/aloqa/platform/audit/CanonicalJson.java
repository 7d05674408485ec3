package uz.aloqa.platform.audit;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * JSON in the one form of RFC 8785: no blanks, keys in the order of their UTF-16 units, numbers as ECMAScript writes them. So
 * equal contents have equal bytes, whoever wrote them down, PostgreSQL's {@code jsonb} included.
 */
final class CanonicalJson {

    private static final BigDecimal EXACT = new BigDecimal("9007199254740992");

    private CanonicalJson() {}

    static byte[] bytes(JsonNode node) {
        StringBuilder out = new StringBuilder();
        write(node, out);
        return out.toString().getBytes(StandardCharsets.UTF_8);
    }

    private static void write(JsonNode node, StringBuilder out) {
        switch (node.getNodeType()) {
            case OBJECT -> object(node, out);
            case ARRAY -> array(node, out);
            case STRING -> text(node.textValue(), out);
            case NUMBER -> out.append(number(node));
            case BOOLEAN, NULL -> out.append(node.asText());
            case BINARY, MISSING, POJO -> throw new IllegalArgumentException("no JSON: " + node.getNodeType());
        }
    }

    private static void object(JsonNode node, StringBuilder out) {
        List<String> names = new ArrayList<>();
        node.fieldNames().forEachRemaining(names::add);
        Collections.sort(names); // String compares UTF-16 units (section 3.2.3)
        out.append('{');
        for (int i = 0; i < names.size(); i++) {
            out.append(i == 0 ? "" : ",");
            text(names.get(i), out);
            out.append(':');
            write(node.get(names.get(i)), out);
        }
        out.append('}');
    }

    private static void array(JsonNode node, StringBuilder out) {
        out.append('[');
        for (int i = 0; i < node.size(); i++) {
            out.append(i == 0 ? "" : ",");
            write(node.get(i), out);
        }
        out.append(']');
    }

    private static void text(String text, StringBuilder out) {
        out.append('"');
        for (int i = 0; i < text.length(); i++) {
            char unit = text.charAt(i);
            switch (unit) {
                case '"' -> out.append("\\\"");
                case '\\' -> out.append("\\\\");
                case '\b' -> out.append("\\b");
                case '\t' -> out.append("\\t");
                case '\n' -> out.append("\\n");
                case '\f' -> out.append("\\f");
                case '\r' -> out.append("\\r");
                default -> out.append(unit < 0x20 ? "\\u%04x".formatted((int) unit) : Character.toString(unit));
            }
        }
        out.append('"');
    }

    /** ECMA-262 Number::toString of the nearest double. Whole numbers that no double holds would change silently. */
    private static String number(JsonNode node) {
        BigDecimal exact = node.decimalValue();
        if (node.isIntegralNumber() && exact.abs().compareTo(EXACT) > 0 && !isDouble(exact)) {
            throw new IllegalArgumentException("a whole number beyond 2^53 has no canonical form: write it as text");
        }
        double value = node.doubleValue();
        if (!Double.isFinite(value)) {
            throw new IllegalArgumentException("not a number of JSON");
        }
        if (value == 0) {
            return "0";
        }
        BigDecimal shortest = shortest(Math.abs(value));
        String digits = shortest.unscaledValue().toString();
        int point = digits.length() - shortest.scale();
        return (value < 0 ? "-" : "") + ecmaScript(digits, point);
    }

    /** Java writes two digits where one is enough; ECMAScript writes as few as tell the number. */
    private static BigDecimal shortest(double value) {
        BigDecimal written = new BigDecimal(Double.toString(value)).stripTrailingZeros();
        BigDecimal oneDigit =
                written.round(new MathContext(1, RoundingMode.HALF_EVEN)).stripTrailingZeros();
        return oneDigit.doubleValue() == value ? oneDigit : written;
    }

    private static boolean isDouble(BigDecimal number) {
        return Double.isFinite(number.doubleValue()) && new BigDecimal(number.doubleValue()).compareTo(number) == 0;
    }

    private static String ecmaScript(String digits, int point) {
        int count = digits.length();
        if (count <= point && point <= 21) {
            return digits + "0".repeat(point - count);
        }
        if (0 < point && point <= 21) {
            return digits.substring(0, point) + "." + digits.substring(point);
        }
        if (-6 < point && point <= 0) {
            return "0." + "0".repeat(-point) + digits;
        }
        int exponent = point - 1;
        return digits.charAt(0)
                + (count == 1 ? "" : "." + digits.substring(1))
                + "e" + (exponent < 0 ? "-" : "+") + Math.abs(exponent);
    }
}
