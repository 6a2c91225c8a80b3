package fr.livrestaka.application.orders;

@jakarta.inject.Singleton
class AllowedUseCase {
  fr.livrestaka.domain.shared.Money price;
  java.util.concurrent.Executor executor;
}
