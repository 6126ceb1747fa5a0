// All follows from a number, but for the ids.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#include "bench/sample_secrets.h"

#include <cstdio>

namespace strongroom::bench {
namespace {

constexpr int environments = 1000;

const char* const services[] = {"payments", "ledger", "search", "billing", "gateway", "identity",
                                "webhook",  "stripe", "kafka",  "vault",   "mailer",  "report"};
const char* const kinds[] = {"api-key", "db-password", "token", "certificate", "signing-key"};
const char* const keys[] = {"STRIPE_API_KEY", "DB_PASSWORD", "username",      "password",
                            "ACCESS_TOKEN",   "tls.crt",     "SIGNING_KEY_ID"};

} // namespace

domain::KeyedSecret sampleSecret(int number)
{
    domain::Secret secret;
    secret.id = domain::SecretId::fresh();
    secret.organization = {"01900000-0000-7000-8000-000000000001"};
    char environment[64];
    std::snprintf(environment, sizeof environment, "01900000-0000-7000-8000-%012x",
                  number % environments);
    secret.environment = domain::EnvironmentId{environment};
    secret.name =
        std::string(services[number % 12]) + "-" + std::to_string(number) + "-" + kinds[number % 5];
    secret.slug = secret.name;
    secret.description = "What service " + std::to_string(number % 9973) + " needs";
    secret.labels = {number % 7 == 0 ? "pci" : "eu"};
    secret.owner = "team-" + std::to_string(number % 200);
    secret.backend = {"01900000-0000-7000-8000-000000000002"};
    secret.revision = 3;
    secret.currentVersion = 2;
    secret.keyCount = 3;
    secret.updatedBy = secret.createdBy = "person-" + std::to_string(number % 500);
    return {std::move(secret),
            {keys[number % 7], keys[(number + 3) % 7],
             "CLIENT_" + std::to_string(number % 9973) + "_ID"}};
}

std::vector<domain::KeyedSecret> sampleSecrets(int first, int count)
{
    std::vector<domain::KeyedSecret> some;
    for (int i = first; i < first + count; ++i)
        some.push_back(sampleSecret(i));
    return some;
}

} // namespace strongroom::bench
