package org.prongsai.render;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.prongsai.page.view.Frame;

/** Frames for tests, whatever parts a frame may have by now: what is not given is empty. */
public final class Frames {

    private Frames() {}

    /** A frame with the parts given by name. */
    public static Frame of(Map<String, Object> parts) {
        var components = Frame.class.getRecordComponents();
        var values = Arrays.stream(components)
                .map(part -> parts.containsKey(part.getName()) ? parts.get(part.getName()) : nothing(part.getType()))
                .toArray();
        var types = Arrays.stream(components).map(part -> part.getType()).toArray(Class<?>[]::new);
        try {
            return Frame.class.getDeclaredConstructor(types).newInstance(values);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Object nothing(Class<?> type) {
        if (type == String.class) {
            return "";
        }
        return type == List.class ? List.of() : new Frame.Day("", "");
    }
}
