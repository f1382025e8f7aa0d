"""Change one detail of a statement that agrees with another, and see that the judge tells the right relation."""
