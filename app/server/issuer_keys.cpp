// From the configuration and the store of a control plane to a file beside its runner.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#include "app/server/issuer_keys.h"

#include "app/log/process.h"
#include "app/server/config.h"
#include "server/issuer/issuer.h"

#include <sys/stat.h>

namespace strongroom::app {

boost::json::object issuerFor(const std::string& data, const std::string& target)
{
    const auto text = readFile(data + "/strongroomd.json");
    const auto config = text ? parseConfig(*text) : Result<ServerConfig>(text.error());
    if (config && config->externalIssuer) {
        const auto& external = *config->externalIssuer;
        boost::json::object issuer{{"issuer", external.issuer}, {"client_id", external.clientId}};
        if (!external.caFile.empty())
            issuer["ca"] = external.caFile;
        return issuer;
    }
    boost::json::object issuer{{"known_as", "builtin"},
                               {"client_id", server::IssuerSettings().clientId},
                               {"jwks_file", target + "/issuer-keys.json"}};
    if (config && !config->publicUrl.empty())
        issuer["issuer"] = config->publicUrl + "/oidc";
    return issuer;
}

Result<Done> writeIssuerKeys(server::SqliteStorage& storage, const std::string& target)
{
    server::IssuerStorage issuer(storage);
    const auto keys = server::SigningKeys::open(issuer);
    if (!keys)
        return keys.error();
    return writePrivateFile(target + "/issuer-keys.json", (*keys)->jwks() + '\n');
}

Result<Done> rotateSigningKey(const std::string& data)
{
    auto storage = server::SqliteStorage::open(data + "/strongroom.sqlite");
    if (!storage)
        return storage.error();
    server::IssuerStorage issuer(**storage);
    auto keys = server::SigningKeys::open(issuer);
    if (!keys)
        return keys.error();
    if (auto rotated = (*keys)->rotate(); !rotated)
        return rotated;
    const auto target = data + "/runner";
    struct stat status = {};
    return ::stat(target.c_str(), &status) == 0 ? writeIssuerKeys(**storage, target)
                                                : Result<Done>(Done{});
}

} // namespace strongroom::app
