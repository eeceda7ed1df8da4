"""Which proxy a request goes through, and the logins of proxies."""
