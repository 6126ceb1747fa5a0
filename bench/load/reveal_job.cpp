// The two requests of a reveal, in the wire's own types.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#include "bench/load/reveal_job.h"

#include "client/http/claims.h"
#include "crypto/hpke/hpke.h"
#include "crypto/oauth/dpop.h"
#include "models/domain/secret_uri.h"
#include "models/wire/custody_json.h"
#include "models/wire/grant_json.h"
#include "tests/support/test_device.h"

#include <memory>

namespace strongroom::bench {
namespace {

struct Wanted
{
    std::string base{};
    std::string headers{};
    domain::GrantRequest request{};
    std::string organizationSlug{};
    std::string secretSlug{};
    Bytes readerPublicKey{};
    std::string idToken{};
    std::string token{};
    std::string nonce{};
    std::string address{};
    std::shared_ptr<const test::TestDevice> device{}; ///< Shared by the connections.
};

/// Posts with a fresh proof that the device sends it (RFC 9449).
template <class T>
Result<T> ask(HttpsClient& server, const Wanted& wanted, const std::string& path,
              const std::string& body)
{
    const auto proof = crypto::createDpopProof(
        wanted.device->key, {"POST", wanted.address + path, wanted.token, wanted.nonce},
        SystemClock().now());
    if (!proof)
        return proof.error();
    const auto answer =
        server.ask({"POST", path, wanted.headers + "DPoP: " + *proof + "\r\n", body});
    if (!answer)
        return answer.error();
    if (answer->status / 100 != 2)
        return Error{ErrorKind::Internal, "Refused: " + answer->body};
    const auto json = wire::parse(answer->body);
    if (!json)
        return json.error();
    return wire::fromJson<T>(*json);
}

/// The body of a redemption: to whom the keys are to be sealed, and the person's proof of it.
Result<std::string> redemptionOf(const domain::Grant& grant, const Wanted& wanted)
{
    const auto uri = domain::SecretUri::of(wanted.organizationSlug, wanted.secretSlug, std::nullopt,
                                           {}, grant.version);
    if (!uri)
        return uri.error();
    const auto claims =
        client::revealClaims(wanted.request, grant, uri->text(), wanted.readerPublicKey);
    if (!claims)
        return claims.error();
    return wire::serialize(wire::json::object{
        {"reader_public_key", toBase64Url(wanted.readerPublicKey)},
        {"person", wire::toJson(wanted.device->prove(wanted.idToken, client::textOf(*claims)))}});
}

Result<Done> reveal(HttpsClient& server, const Wanted& wanted)
{
    const auto grant = ask<domain::Grant>(server, wanted, wanted.base + "/grants",
                                          wire::serialize(wire::toJson(wanted.request)));
    if (!grant)
        return grant.error();
    const auto redemption = redemptionOf(*grant, wanted);
    if (!redemption)
        return redemption.error();
    const auto redeemed = ask<domain::Redeemed>(
        server, wanted, wanted.base + "/grants/" + grant->id.value + "/redeem", *redemption);
    if (!redeemed)
        return redeemed.error();
    if (redeemed->entries.empty() || redeemed->keys.sealedKeys.ciphertext.empty())
        return Error{ErrorKind::Internal, "A reveal without a value."};
    return Done{};
}

} // namespace

Result<Job> revealJob(const wire::json::value& what, const std::string& headers)
{
    wire::ObjectReader json(what);
    Wanted wanted;
    wanted.base = "/v1/orgs/" + json.text("organization");
    wanted.headers = headers;
    wanted.organizationSlug = json.text("organization_slug");
    wanted.request.secret = {json.text("secret")};
    wanted.secretSlug = json.text("secret_slug");
    wanted.idToken = json.text("id_token");
    const auto device = json.text("device");
    wanted.token = json.text("token");
    wanted.nonce = json.text("nonce");
    wanted.address = json.text("address");
    wanted.request.purpose.category = domain::PurposeCategory::Debug;
    wanted.request.purpose.note = "Measuring reveals";
    auto reader = crypto::newHpkeKeyPair();
    if (!json.ok() || !reader)
        return json.ok() ? reader.error() : json.error();
    wanted.readerPublicKey = std::move(reader->publicKey);
    wanted.device = std::make_shared<const test::TestDevice>(test::TestDevice::at(device));
    return Job(
        [wanted = std::move(wanted)](HttpsClient& server) { return reveal(server, wanted); });
}

} // namespace strongroom::bench
