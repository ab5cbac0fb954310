package io.masthead.domain.edition;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JsonDeserializer;
import com.fasterxml.jackson.databind.JsonSerializer;
import com.fasterxml.jackson.databind.SerializerProvider;
import io.masthead.domain.document.Document;
import io.masthead.domain.document.html.HtmlReader;
import io.masthead.domain.document.html.HtmlWriter;
import java.io.IOException;

/** How a document stands in a manuscript's JSON: as the HTML that is stored, which needs no program to be read. */
final class DocumentJsonCodec {
    private DocumentJsonCodec() {}

    static final class Writer extends JsonSerializer<Document> {
        @Override
        public void serialize(Document document, JsonGenerator json, SerializerProvider provider) throws IOException {
            json.writeString(HtmlWriter.write(document));
        }
    }

    static final class Reader extends JsonDeserializer<Document> {
        @Override
        public Document deserialize(JsonParser json, DeserializationContext context) throws IOException {
            return HtmlReader.read(json.getValueAsString(""));
        }
    }
}
