package fr.livrestaka.rest.shared.body;

import fr.livrestaka.domain.shared.InvalidInput;
import fr.livrestaka.domain.shared.Violation;
import fr.livrestaka.rest.shared.Filters;
import fr.livrestaka.rest.shared.JsonBody;
import io.micronaut.core.annotation.AnnotationMetadata;
import io.micronaut.core.beans.BeanIntrospection;
import io.micronaut.core.type.Argument;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Reads a request body into the record that describes it in the OpenAPI document. The record's
 * components say what may be missing:
 *
 * <ul>
 *   <li>{@code String}, {@code int}: required; a text must not be empty, unless it is {@link
 *       EmptyIfAbsent};
 *   <li>{@code @Nullable} text, {@code Integer}, {@code Long}, {@code Boolean} or enum constant:
 *       null where it is absent or null, see also {@link NotRemovable} and {@link NullMeans};
 *   <li>{@code Integer} or {@code BigDecimal} that is a {@link LenientNumber}: text will do;
 *   <li>{@code Boolean} that is {@link Ticked}: the texts of a form will do;
 *   <li>{@code boolean}: whether it is true or the text {@code true}, as agreement is given;
 *   <li>{@code List<String>}: empty where it is absent or null;
 *   <li>{@code @Nullable List<byte[]>}: null, because files come with the form and not in its
 *       fields;
 *   <li>another record: an object, or in forms fields by their paths, {@code object.field}; empty
 *       text is none;
 *   <li>{@link Sent} of one of these: whether it was sent is kept.
 * </ul>
 *
 * <p>Fields that the record does not have are ignored. What a value may be, use case and domain
 * say.
 */
public final class BodyReader {
  private BodyReader() {}

  /**
   * @param type an introspected record
   * @param body null counts as an empty object
   * @throws InvalidInput for the first component, in their order, that is missing or has the wrong
   *     type
   */
  public static <R extends Record> R read(Class<R> type, @Nullable Map<String, Object> body) {
    BeanIntrospection<R> shape = BeanIntrospection.getIntrospection(type);
    JsonBody fields = JsonBody.of(body);
    Argument<?>[] components = shape.getConstructorArguments();
    @Nullable Object[] values = new @Nullable Object[components.length];
    for (int i = 0; i < components.length; i++) values[i] = component(components[i], fields);
    return shape.instantiate(false, values);
  }

  /** The names of the fields that bodies of this kind have. */
  public static Set<String> namesOf(Class<? extends Record> type) {
    return Stream.of(BeanIntrospection.getIntrospection(type).getConstructorArguments())
        .map(Argument::getName)
        .collect(Collectors.toUnmodifiableSet());
  }

  private static @Nullable Object component(Argument<?> component, JsonBody body) {
    String name = component.getName();
    if (component.getType() == Sent.class) {
      Class<?> type = component.getFirstTypeVariable().orElseThrow().getType();
      Optional<Object> sent = value(type, name, body);
      return new Sent<Object>(body.has(name) || sent.isPresent(), sent);
    }
    Optional<Object> read =
        value(component, name, body)
            .filter(value -> component.isNullable() || mayBeEmpty(component) || !value.equals(""));
    return read.isPresent() ? read.get() : instead(component, body);
  }

  private static @Nullable Object instead(Argument<?> component, JsonBody body) {
    String name = component.getName();
    if (mayBeEmpty(component)) return "";
    if (component.isNullable()) {
      if (!body.isNull(name)) return null;
      Optional<String> nullMeans = component.getAnnotationMetadata().stringValue(NullMeans.class);
      if (nullMeans.isPresent()) {
        return component.getType() == Integer.class
            ? Integer.valueOf(nullMeans.get())
            : nullMeans.get();
      }
      if (!component.isAnnotationPresent(NotRemovable.class)) return null;
    }
    throw new InvalidInput(Violation.required(name));
  }

  private static boolean mayBeEmpty(Argument<?> component) {
    return component.isAnnotationPresent(EmptyIfAbsent.class);
  }

  private static Optional<Object> value(Argument<?> component, String name, JsonBody body) {
    if (isFiles(component)) return Optional.empty();
    if (component.isAnnotationPresent(LenientNumber.class)) {
      return lenientNumber(component, name, body);
    }
    if (component.isAnnotationPresent(Ticked.class)) return body.tick(name).map(flag -> flag);
    return value(component.getType(), name, body);
  }

  private static boolean isFiles(Argument<?> component) {
    return component.getFirstTypeVariable().filter(of -> of.getType() == byte[].class).isPresent();
  }

  private static Optional<Object> lenientNumber(Argument<?> component, String name, JsonBody body) {
    AnnotationMetadata annotations = component.getAnnotationMetadata();
    Optional<String> other = annotations.stringValue(LenientNumber.class, "unless");
    if (other.filter(field -> !field.isEmpty() && !body.isAbsentOrNull(field)).isPresent()) {
      return Optional.empty();
    }
    Set<String> absent = Set.of(annotations.stringValues(LenientNumber.class, "absent"));
    if (body.isOneOf(name, absent)) return Optional.empty();
    return component.getType() == BigDecimal.class
        ? body.amount(name).map(amount -> amount)
        : body.lenientNumber(name).map(number -> number);
  }

  private static Optional<Object> value(Class<?> type, String name, JsonBody body) {
    if (type == String.class) return body.text(name).map(text -> text);
    if (type == Integer.class || type == int.class) return body.number(name).map(number -> number);
    if (type == Long.class) return body.number(name).map(Integer::longValue);
    if (type == boolean.class) return Optional.of(body.agreed(name));
    if (type == Boolean.class) return body.flag(name).map(flag -> flag);
    if (type == List.class) return Optional.of(body.texts(name));
    if (type.isRecord()) return nested(type, name, body);
    if (type.isEnum()) return body.text(name).flatMap(text -> constant(type, name, text));
    throw new IllegalArgumentException(name + " cannot be read as " + type);
  }

  /** What breaks a rule is told of by its path. */
  private static Optional<Object> nested(Class<?> type, String name, JsonBody body) {
    Optional<Map<String, Object>> fields = body.object(name);
    try {
      return fields.map(present -> read(type.asSubclass(Record.class), present));
    } catch (InvalidInput e) {
      throw new InvalidInput(e.violations().stream().map(one -> one.within(name)).toList());
    }
  }

  @SuppressWarnings({"unchecked", "rawtypes"})
  private static Optional<Object> constant(Class type, String name, String text) {
    return Filters.constant(type, name, text);
  }
}
