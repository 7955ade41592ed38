# Authlib on Flask, as Debian packages them: decodes neither id nor secret of the Basic pair.
import json
import os
import sys
import time

os.environ["AUTHLIB_INSECURE_TRANSPORT"] = "1"

from authlib.integrations.flask_oauth2 import AuthorizationServer, ResourceProtector, current_token
from authlib.oauth2.rfc6749 import ClientMixin, TokenMixin, grants
from authlib.oauth2.rfc6750 import BearerTokenValidator
from flask import Flask, jsonify
from werkzeug.serving import WSGIRequestHandler, make_server

CLIENTS = {"plain": "secret-value", "a.b~c%2B+d": "p:%2B+ ~/&="}
tokens = {}


class Client(ClientMixin):
    def __init__(self, client_id):
        self.client_id = client_id

    def get_client_id(self):
        return self.client_id

    def get_allowed_scope(self, scope):
        return " ".join(name for name in (scope or "").split() if name in ("read", "write"))

    def check_client_secret(self, secret):
        return CLIENTS[self.client_id] == secret

    def check_endpoint_auth_method(self, method, endpoint):
        return method in ("client_secret_basic", "client_secret_post")

    def check_grant_type(self, grant_type):
        return grant_type == "client_credentials"


class Token(TokenMixin):
    def __init__(self, client_id, scope):
        self.client_id, self.scope, self.ends = client_id, scope, time.time() + 600

    def get_scope(self):
        return self.scope

    def is_expired(self):
        return time.time() > self.ends

    def is_revoked(self):
        return False


class Validator(BearerTokenValidator):
    def authenticate_token(self, value):
        return tokens.get(value)


class Grant(grants.ClientCredentialsGrant):
    TOKEN_ENDPOINT_AUTH_METHODS = ["client_secret_basic", "client_secret_post"]


def save_token(token, request):
    tokens[token["access_token"]] = Token(request.client.client_id, token.get("scope", ""))


app = Flask(__name__)
app.config["OAUTH2_TOKEN_EXPIRES_IN"] = {"client_credentials": 600}
server = AuthorizationServer(app, lambda name: Client(name) if name in CLIENTS else None, save_token)
server.register_grant(Grant)
protect = ResourceProtector()
protect.register_token_validator(Validator())


@app.post("/token")
def token():
    return server.create_token_response()


@app.get("/api")
@app.post("/api")
@app.get("/api/admin")
@protect(None)
def api():
    return jsonify(client=current_token.client_id, scope=current_token.scope)


@app.post("/forget")
def forget():
    tokens.clear()
    return jsonify()


class Quiet(WSGIRequestHandler):
    protocol_version = "HTTP/1.1"

    def log(self, *args):
        pass


listening = make_server("127.0.0.1", int(sys.argv[1]) if len(sys.argv) > 1 else 0, app, threaded=True, request_handler=Quiet)
print(json.dumps({"origin": f"http://127.0.0.1:{listening.port}"}), flush=True)
listening.serve_forever()
