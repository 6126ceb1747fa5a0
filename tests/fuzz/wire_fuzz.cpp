// Messages of the wire: what one side reads, it writes so that the other reads the same.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#include "models/wire/audit_json.h"
#include "models/wire/custody_json.h"
#include "models/wire/grant_json.h"
#include "models/wire/organization_json.h"
#include "models/wire/page_json.h"
#include "models/wire/problem.h"
#include "models/wire/proof_json.h"
#include "models/wire/sealed_json.h"
#include "models/wire/secret_json.h"
#include "models/wire/version_json.h"
#include "tests/fuzz/must_be.h"

using namespace strongroom;

namespace {

/// Once read and written, a message stays as it is.
template <class T>
void settles(const wire::json::value& value)
{
    const auto read = wire::fromJson<T>(value);
    if (!read)
        return;
    const auto written = wire::serialize(wire::toJson(*read));
    const auto parsed = wire::parse(written);
    mustBe(parsed.hasValue());
    const auto again = wire::fromJson<T>(*parsed);
    mustBe(again && wire::serialize(wire::toJson(*again)) == written);
}

template <class... T>
void settleAs(const wire::json::value& value)
{
    (settles<T>(value), ...);
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    using namespace domain;
    const auto value = wire::parse({reinterpret_cast<const char*>(data), size});
    if (!value)
        return 0;
    (void)wire::serialize(*value);
    (void)wire::errorFromProblem({reinterpret_cast<const char*>(data), size}, 409);
    settleAs<Organization, Environment, Backend, Membership, Me>(*value);
    settleAs<Secret, NewSecret, SecretChange, ImportItem, Imported>(*value);
    settleAs<Version, NewVersion, AuditEvent, Change, Purpose, Grant, GrantRequest>(*value);
    settleAs<SealContext, SealedEntry, SealedMessage, WrappedDek, SealedVersion>(*value);
    settleAs<PersonProof, RevealClaims, WriteClaims, CustodianKey, Redeemed>(*value);
    settleAs<SealVersionRequest, SealVersionAnswer, ReleaseKeysRequest, ReleaseKeysAnswer>(*value);
    (void)wire::pageFromJson<Secret>(*value).hasValue();
    return 0;
}
