package fr.livrestaka.rest.payments;

class PlantedCheckout {
  com.stripe.StripeClient stripe;
}
