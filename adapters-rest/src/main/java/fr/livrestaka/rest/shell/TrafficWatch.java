package fr.livrestaka.rest.shell;

import io.micronaut.context.event.BeanCreatedEvent;
import io.micronaut.context.event.BeanCreatedEventListener;
import io.micronaut.http.server.netty.NettyServerCustomizer;
import jakarta.inject.Singleton;

/** Shows the server's connections to {@link Traffic}, before it starts. */
@Singleton
final class TrafficWatch implements BeanCreatedEventListener<NettyServerCustomizer.Registry> {
  private final Traffic traffic;

  TrafficWatch(Traffic traffic) {
    this.traffic = traffic;
  }

  @Override
  public NettyServerCustomizer.Registry onCreated(
      BeanCreatedEvent<NettyServerCustomizer.Registry> event) {
    event.getBean().register(traffic);
    return event.getBean();
  }
}
