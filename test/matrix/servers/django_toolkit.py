# Django OAuth Toolkit, as Debian packages it: decodes id and secret of the Basic pair.
import json
import logging
import sys
from wsgiref.simple_server import WSGIRequestHandler, make_server

import django
from django.conf import settings

settings.configure(
    SECRET_KEY="of-a-test",
    ALLOWED_HOSTS=["127.0.0.1"],
    ROOT_URLCONF=__name__,
    USE_TZ=True,
    DATABASES={"default": {"ENGINE": "django.db.backends.sqlite3", "NAME": ":memory:"}},
    DEFAULT_AUTO_FIELD="django.db.models.AutoField",
    INSTALLED_APPS=["django.contrib.auth", "django.contrib.contenttypes", "oauth2_provider"],
    OAUTH2_PROVIDER={"SCOPES": {"read": "", "write": "", "admin": ""}, "ACCESS_TOKEN_EXPIRE_SECONDS": 600},
)
logging.disable(logging.CRITICAL)
django.setup()

from django.core.management import call_command
from django.core.wsgi import get_wsgi_application
from django.http import JsonResponse
from django.urls import path
from django.views.decorators.csrf import csrf_exempt
from oauth2_provider.models import AccessToken, Application
from oauth2_provider.oauth2_backends import get_oauthlib_core
from oauth2_provider.views import TokenView

call_command("migrate", verbosity=0)
for name, secret in {"plain": "secret-value", "a:b%c+d e~": "p:%2B+ ~/&="}.items():
    Application.objects.create(
        client_id=name,
        client_secret=secret,
        client_type=Application.CLIENT_CONFIDENTIAL,
        authorization_grant_type=Application.GRANT_CLIENT_CREDENTIALS,
    )


@csrf_exempt
def api(request, scopes):
    valid, verified = get_oauthlib_core().verify_request(request, scopes=scopes)
    if valid:
        return JsonResponse({"client": verified.client.client_id, "scope": verified.access_token.scope})
    error = getattr(verified, "oauth2_error", {}).get("error", "invalid_token")
    response = JsonResponse({}, status=403 if error == "insufficient_scope" else 401)
    response["WWW-Authenticate"] = f'Bearer realm="api", error="{error}"'
    return response


@csrf_exempt
def forget(request):
    AccessToken.objects.all().delete()
    return JsonResponse({})


urlpatterns = [
    path("token", TokenView.as_view()),
    path("api", api, {"scopes": ["read"]}),
    path("api/admin", api, {"scopes": ["admin"]}),
    path("forget", forget),
]


class Quiet(WSGIRequestHandler):
    def log_message(self, *args):
        pass


port = int(sys.argv[1]) if len(sys.argv) > 1 else 0
listening = make_server("127.0.0.1", port, get_wsgi_application(), handler_class=Quiet)
print(json.dumps({"origin": f"http://127.0.0.1:{listening.server_port}"}), flush=True)
listening.serve_forever()
