package org.prongsai.render;

import io.pebbletemplates.pebble.attributes.methodaccess.MethodAccessValidator;
import io.pebbletemplates.pebble.node.ForNode;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Lets templates read records, lists, maps, text and loops; everything else is denied. */
final class RecordAccess implements MethodAccessValidator {

    private static final List<Allowed> ALLOWED = List.of(
            new Allowed(String.class, Set.of("length", "isEmpty", "isBlank")),
            new Allowed(Collection.class, Set.of("size", "isEmpty")),
            new Allowed(Map.class, Set.of("size", "isEmpty", "keySet", "values", "entrySet")),
            new Allowed(Map.Entry.class, Set.of("getKey", "getValue")),
            new Allowed(Number.class, Set.of("intValue", "longValue", "doubleValue")),
            new Allowed(
                    ForNode.LoopVariables.class, Set.of("isFirst", "isLast", "getIndex", "getRevindex", "getLength")));

    private static final Set<String> OF_OBJECT = Set.of("equals", "hashCode", "toString");

    private record Allowed(Class<?> type, Set<String> methods) {}

    @Override
    public boolean isMethodAccessAllowed(Object object, Method method) {
        if (method.getParameterCount() > 0 || Modifier.isStatic(method.getModifiers())) {
            return false;
        }
        // What a view declares itself has no effect: a component, or a question about its components.
        if (object instanceof Record) {
            return method.getDeclaringClass() == object.getClass() && !OF_OBJECT.contains(method.getName());
        }
        return ALLOWED.stream()
                .anyMatch(allowed ->
                        allowed.type().isInstance(object) && allowed.methods().contains(method.getName()));
    }
}
