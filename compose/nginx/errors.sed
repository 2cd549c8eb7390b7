# nginx's error log quotes the client: its request line with the query, the address it is passed to, Host and Referer. They
# hold tokens, e-mail addresses and texts, and no level leaves them out: a full disk is `crit`. Only the method passes, and
# a path of lower-case words and ids, as in the access log (logging.conf). All from the first quotation on is the client's.
s/, (request|subrequest|upstream|host|referrer): "/\n\1 /
s/\nrequest ([A-Z]+) ((\/([a-z.][a-z0-9._-]{0,30}|[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12})?)+)([ ?"].*)?$/, request: "\1 \2"/
s/\nrequest ([A-Z]+) .*/, request: "\1 *"/
s/\n.*//
