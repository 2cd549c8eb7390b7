#!/bin/bash
# Starts nginx on IPv4 and, where the kernel has it, on IPv6: without (ipv6.disable=1) nginx does not start when its
# configuration names [::]. nginx itself is asked, since only trying tells.
conf=/etc/nginx/skillgap/current/nginx.conf
echo 'listen [::]:80;' > /run/listen-ipv6-http.conf
echo 'listen [::]:443 ssl;' > /run/listen-ipv6-https.conf
nginx -t -q -c "$conf" || { echo 'nginx cannot listen on [::]: IPv4 only' >&2; rm /run/listen-ipv6-*.conf; }
# The filter reads bytes: in a locale, one that is no character would end what it can match.
# nginx stays process 1, which Docker's signals reach.
exec nginx -c "$conf" -g 'daemon off;' 2> >(LC_ALL=C exec sed -u -E -f /usr/local/share/errors.sed >&2)
