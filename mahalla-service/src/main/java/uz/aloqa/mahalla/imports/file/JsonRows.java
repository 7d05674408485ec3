package uz.aloqa.mahalla.imports.file;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.CharConversionException;
import java.io.IOException;
import java.io.InputStream;
import uz.aloqa.mahalla.imports.fault.Fault;
import uz.aloqa.mahalla.imports.fault.Flaw;

/** The elements of one array of a JSON file, one at a time in memory. */
final class JsonRows {

    private final ObjectMapper json;
    private final String array;
    private final Element element;

    JsonRows(ObjectMapper json, String array, Element element) {
        this.json = json;
        this.array = array;
        this.element = element;
    }

    /** Makes rows of an element. */
    interface Element {
        void read(long line, JsonNode element, RowSink sink);
    }

    void read(InputStream file, RowSink sink) throws IOException {
        JsonLocation last = JsonLocation.NA;
        try (JsonParser parser = json.getFactory().createParser(file)) {
            if (parser.nextToken() != JsonToken.START_OBJECT) {
                throw new Unreadable(1, Flaw.of(Fault.MALFORMED_FILE, "{"));
            }
            boolean found = false;
            while (parser.nextToken() == JsonToken.FIELD_NAME) {
                last = parser.currentTokenLocation();
                boolean wanted = parser.currentName().equals(array);
                if (parser.nextToken() == JsonToken.START_ARRAY && wanted) {
                    found = true;
                    while (parser.nextToken() != JsonToken.END_ARRAY) {
                        last = parser.currentTokenLocation();
                        JsonNode tree = json.readTree(parser);
                        element.read(last.getLineNr(), tree, sink);
                    }
                } else {
                    parser.skipChildren();
                }
            }
            if (!found) {
                throw new Unreadable(1, Flaw.of(Fault.MALFORMED_FILE, "\"" + array + "\": []"));
            }
        } catch (JacksonException e) {
            JsonLocation place = e.getLocation() == null ? last : e.getLocation();
            boolean encoding = e.getOriginalMessage().contains("UTF-8");
            throw new Unreadable(
                    Math.max(1, place.getLineNr()),
                    encoding ? Flaw.of(Fault.BAD_ENCODING) : Flaw.of(Fault.MALFORMED_FILE, e.getOriginalMessage()));
        } catch (CharConversionException e) {
            throw new Unreadable(Math.max(1, last.getLineNr()), Flaw.of(Fault.BAD_ENCODING));
        }
    }
}
