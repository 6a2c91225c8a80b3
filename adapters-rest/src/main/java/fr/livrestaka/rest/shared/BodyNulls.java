package fr.livrestaka.rest.shared;

import io.micronaut.core.convert.ArgumentConversionContext;
import io.micronaut.core.convert.ConversionContext;
import io.micronaut.core.convert.MutableConversionService;
import io.micronaut.core.convert.TypeConverter;
import io.micronaut.core.convert.TypeConverterRegistrar;
import jakarta.inject.Singleton;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * Hands JSON objects to controllers as they were read. Left to itself, the framework converts every
 * value of a map once more on its way and drops those that are null; but null is an answer of its
 * own (contract A §2.3, §2.6).
 */
@Singleton
@SuppressWarnings("rawtypes")
final class BodyNulls implements TypeConverterRegistrar {
  @Override
  public void register(MutableConversionService conversions) {
    TypeConverter<LinkedHashMap, Map> asRead =
        (map, type, context) ->
            holdsAnything(context)
                ? Optional.of(map)
                : conversions.convert(Collections.unmodifiableMap((Map<?, ?>) map), type, context);
    conversions.addConverter(LinkedHashMap.class, Map.class, asRead);
  }

  private static boolean holdsAnything(ConversionContext context) {
    return context instanceof ArgumentConversionContext<?> argument
        && argument.getArgument().getType() == Map.class
        && context.getFirstTypeVariable().filter(key -> key.getType() == String.class).isPresent()
        && context
            .getTypeVariable("V")
            .filter(value -> value.getType() == Object.class)
            .isPresent();
  }
}
