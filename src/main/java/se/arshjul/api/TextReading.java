package se.arshjul.api;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.KeyDeserializer;
import com.fasterxml.jackson.databind.deser.std.StdScalarDeserializer;
import com.fasterxml.jackson.databind.deser.std.StringDeserializer;
import com.fasterxml.jackson.databind.module.SimpleModule;
import java.io.IOException;
import se.arshjul.kernel.TextGate;

/** Leads every text of a body through the gate for texts, names of fields included. */
final class TextReading extends StdScalarDeserializer<String> {

    private TextReading() {
        super(String.class);
    }

    static SimpleModule module() {
        return new SimpleModule().addDeserializer(String.class, new TextReading()).addKeyDeserializer(String.class, new Names());
    }

    @Override
    public String deserialize(JsonParser parser, DeserializationContext context) throws IOException {
        return TextGate.through(StringDeserializer.instance.deserialize(parser, context));
    }

    private static final class Names extends KeyDeserializer {

        @Override
        public Object deserializeKey(String key, DeserializationContext context) {
            return TextGate.through(key);
        }
    }
}
