package fr.livrestaka.stripe.payments;

class AllowedCheckout {
  com.stripe.StripeClient stripe;
}
