package fr.livrestaka.bootstrap.testing;

import io.micronaut.context.event.BeanCreatedEvent;
import io.micronaut.context.event.BeanCreatedEventListener;
import io.micronaut.core.annotation.Order;
import io.micronaut.core.order.Ordered;
import jakarta.inject.Singleton;
import java.util.List;
import javax.sql.DataSource;
import net.ttddyy.dsproxy.ExecutionInfo;
import net.ttddyy.dsproxy.QueryInfo;
import net.ttddyy.dsproxy.listener.QueryExecutionListener;
import net.ttddyy.dsproxy.support.ProxyDataSourceBuilder;

/** Lets {@link StatementCount} see every statement of the program under test. */
@Singleton
@Order(Ordered.HIGHEST_PRECEDENCE)
final class CountingDataSource implements BeanCreatedEventListener<DataSource> {
  @Override
  public DataSource onCreated(BeanCreatedEvent<DataSource> event) {
    return ProxyDataSourceBuilder.create(event.getBean())
        .listener(
            new QueryExecutionListener() {
              @Override
              public void beforeQuery(ExecutionInfo info, List<QueryInfo> queries) {}

              @Override
              public void afterQuery(ExecutionInfo info, List<QueryInfo> queries) {
                queries.forEach(query -> StatementCount.saw(query.getQuery()));
              }
            })
        .build();
  }
}
