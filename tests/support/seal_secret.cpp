// Prints the body that creates a secret, sealed as the console seals it; for tests that speak HTTP
// by hand.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#include "client/http/claims.h"
#include "client/http/sealing.h"
#include "models/wire/custody_json.h"
#include "models/wire/secret_json.h"
#include "tests/support/test_device.h"

#include <iostream>

using namespace strongroom;

namespace {

int fail(const Error& error)
{
    std::cerr << error.message << '\n';
    return 1;
}

} // namespace

/// seal_secret <custodian key as JSON> <organization> <backend> <name> <value> <device file> <ID
/// token>
int main(int argc, char** argv)
{
    if (argc != 8 && argc != 9)
        return 2;
    const auto json = wire::parse(argv[1]);
    const auto custodian = json ? wire::fromJson<domain::CustodianKey>(*json)
                                : Result<domain::CustodianKey>(json.error());
    if (!custodian)
        return fail(custodian.error());
    domain::ImportItem item;
    item.create.emplace();
    item.create->id = item.secret = domain::SecretId::fresh();
    item.create->name = argv[4];
    item.create->slug = domain::slugOf(argv[4]);
    item.create->backend = domain::BackendId{argv[3]};
    if (argc == 9)
        item.create->environment = domain::EnvironmentId{argv[8]};
    client::VersionDraft draft;
    draft.entries.push_back(
        {"VALUE", domain::ValueFormat::Text, SecretBytes::copyOf(std::string(argv[5]))});
    const domain::SealContext context{{argv[2]},   item.create->environment,
                                      item.secret, domain::VersionId::fresh(),
                                      1,           *item.create->backend};
    const auto authority = client::presentedAuthority(*custodian);
    if (!authority)
        return fail(authority.error());
    const auto trusted = client::TrustedCustodian::check(*custodian, context.organization,
                                                         *authority, SystemClock().now());
    if (!trusted)
        return fail(trusted.error());
    auto version = client::sealDraft(draft, context, *trusted);
    if (!version)
        return fail(version.error());
    const auto claims = client::putClaims(context, *version, {});
    if (!claims)
        return fail(claims.error());
    version->person = test::TestDevice::at(argv[6]).prove(argv[7], client::textOf(*claims));
    item.version = std::move(*version);
    std::cout << wire::serialize(wire::toJson(item)) << '\n';
    return 0;
}
