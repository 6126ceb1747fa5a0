"""moto's server, with one answer put right: asked for the versions of a secret that is not there, moto 5.2.5 falls over (500) where AWS documents a
ResourceNotFoundException. Run by the Python that has moto, with the arguments of moto_server."""

import sys

from moto.secretsmanager.exceptions import SecretNotFoundException
from moto.secretsmanager.models import SecretsManagerBackend
from moto.server import main

theirs = SecretsManagerBackend.list_secret_version_ids


def list_secret_version_ids(self, secret_id):
    if not self._is_valid_identifier(secret_id):
        raise SecretNotFoundException()
    return theirs(self, secret_id)


SecretsManagerBackend.list_secret_version_ids = list_secret_version_ids
main(sys.argv[1:])
