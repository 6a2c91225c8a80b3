package fr.livrestaka.application.house;

import jakarta.inject.Inject;
import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Parameter;
import java.lang.reflect.ParameterizedType;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;

/**
 * Makes use cases, ports and settings, each once, by their only constructors; what they need is
 * made in the same way.
 */
final class HouseParts {
  private final Map<Class<?>, Object> parts = new HashMap<>();
  private final Consumer<Object> whenMade;

  /**
   * @param whenMade is handed each part that was made
   */
  HouseParts(Consumer<Object> whenMade) {
    this.whenMade = whenMade;
  }

  <T> void put(Class<T> type, T part) {
    parts.put(type, part);
  }

  boolean has(Class<?> type) {
    return parts.containsKey(type);
  }

  Stream<Object> all() {
    return parts.values().stream().distinct();
  }

  <T> T get(Class<T> type) {
    Object part = parts.get(type);
    if (part == null) {
      part = type.isInterface() ? get(standingFor(type)) : made(type);
      parts.put(type, part);
      whenMade.accept(part);
    }
    return type.cast(part);
  }

  /** A use case that is a port of others, or the only class of the tests that can be one. */
  private static Class<?> standingFor(Class<?> port) {
    List<Class<?>> found =
        ModuleClasses.singletons().stream().filter(port::isAssignableFrom).toList();
    if (found.isEmpty()) found = ModuleClasses.doublesOf(port);
    if (found.size() > 1) {
      found = found.stream().filter(one -> one.getSimpleName().startsWith("InMemory")).toList();
    }
    if (found.size() == 1) return found.getFirst();
    throw new IllegalStateException(
        "One class of the tests named InMemory… must implement %s; found: %s"
            .formatted(port.getName(), found));
  }

  private Object made(Class<?> type) {
    Constructor<?> constructor = constructorOf(type);
    Object[] arguments = Arrays.stream(constructor.getParameters()).map(this::argument).toArray();
    try {
      constructor.setAccessible(true);
      return constructor.newInstance(arguments);
    } catch (InstantiationException | IllegalAccessException | InvocationTargetException e) {
      throw new IllegalStateException("Cannot make " + type.getName(), e);
    }
  }

  /** The one that the program calls, or the only one. */
  private static Constructor<?> constructorOf(Class<?> type) {
    List<Constructor<?>> all = List.of(type.getDeclaredConstructors());
    List<Constructor<?>> marked =
        all.stream().filter(one -> one.isAnnotationPresent(Inject.class)).toList();
    List<Constructor<?>> usable = marked.isEmpty() ? all : marked;
    if (usable.size() == 1) return usable.getFirst();
    throw new IllegalStateException(type.getName() + " has several constructors: put one by hand");
  }

  private Object argument(Parameter parameter) {
    if (parameter.getType() != Optional.class) return get(parameter.getType());
    ParameterizedType optional = (ParameterizedType) parameter.getParameterizedType();
    return Optional.of(get((Class<?>) optional.getActualTypeArguments()[0]));
  }
}
