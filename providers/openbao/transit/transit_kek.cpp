// Encrypt and decrypt in batches; a key that is not there must not come about by being used.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#include "providers/openbao/transit/transit_kek.h"

#include "providers/https/json_answer.h"
#include "providers/kek/secret_text.h"
#include "providers/openbao/transit/transit_answers.h"

#include <algorithm>

namespace strongroom::providers {
namespace {

constexpr std::string_view service = "The vault";
/// OpenBao refuses requests with more than 1,000 texts in them, names counted; an item has four.
constexpr std::size_t mostAtOnce = 200;

Result<BaoCredentials> credentialsFrom(const KeyCredentials& credentials)
{
    if (credentials.has("token")) {
        auto token = credentials.field("token");
        if (!token)
            return token.error();
        return BaoCredentials(BaoToken{std::move(*token)});
    }
    auto secretId = credentials.field("secret_id");
    if (!secretId)
        return Error{ErrorKind::InvalidInput,
                     "The vault wants a token, or a role id and a secret id. Enter either.",
                     {},
                     "credentials"};
    return BaoCredentials(BaoAppRole{credentials.nameOr("role_id"), std::move(*secretId)});
}

/// What a refusal of the whole call means.
Error refusal(BaoSession& session, const HttpAnswer& answer, const std::string& right)
{
    const auto object = readJsonObject(answer.text(), service);
    const auto* errors = object ? memberOf(*object, {"errors"}) : nullptr;
    if (errors != nullptr && errors->is_array())
        for (const auto& one : errors->get_array())
            if (one.is_string())
                if (auto known = transitError(std::string_view(one.get_string())))
                    return *known;
    return session.failureOf(answer, right);
}

} // namespace

std::string TransitKek::Place::path(std::string_view verb) const
{
    return mount + '/' + std::string(verb) + '/' + key;
}

TransitKek::TransitKek(std::string id, Place place, std::unique_ptr<BaoSession> session)
    : m_id(std::move(id)), m_place(std::move(place)), m_session(std::move(session))
{}

Result<std::unique_ptr<KeyEncryptionKey>>
TransitKek::create(std::string id, const KeySettings& settings, const KeyCredentials& credentials,
                   const std::string& authorities, Outbound& outbound)
{
    SettingsReader reader(settings, {"address", "key", "mount", "namespace", "approle_mount", "ca",
                                     "auto_rotate_period"});
    BaoAddress address{reader.text("address"), reader.textOr("namespace"),
                       reader.textOr("ca", authorities), reader.textOr("approle_mount", "approle")};
    Place place{reader.textOr("mount", "transit"), reader.text("key"),
                reader.textOr("auto_rotate_period")};
    if (!isBaoPath(place.mount))
        reader.fail("mount", "a path like \"transit\"");
    if (!isBaoPath(place.key) || place.key.find('/') != std::string::npos)
        reader.fail("key", "the name of a key of letters, digits, \"-\", \"_\" and \".\"");
    if (!reader.ok())
        return reader.error();
    auto identity = credentialsFrom(credentials);
    if (!identity)
        return identity.error();
    auto session = BaoSession::create(std::move(address), std::move(*identity), outbound);
    if (!session)
        return session.error();
    return std::unique_ptr<KeyEncryptionKey>(
        new TransitKek(std::move(id), std::move(place), std::move(*session)));
}

/// The engine makes a key of its own choosing where an unknown one is used and the policy lets it.
Result<Done> TransitKek::ready()
{
    if (m_ready)
        return Done{};
    const auto answer = m_session->call("GET", m_place.keyPath(), nullptr, true);
    if (!answer)
        return answer.error();
    if (baoLacks(*answer))
        return *transitError("encryption key not found");
    if (!answer->isFine())
        return m_session->failureOf(*answer, "read on " + m_place.keyPath());
    if (auto fits = expectTransitKey(*answer); !fits)
        return fits;
    if (auto configured = configure(); !configured)
        return configured;
    m_ready = true;
    return Done{};
}

Result<Done> TransitKek::configure()
{
    if (m_place.autoRotate.empty())
        return Done{};
    const boost::json::value body{{"auto_rotate_period", m_place.autoRotate}};
    const auto answer = m_session->call("POST", m_place.keyPath() + "/config", &body, true);
    if (!answer)
        return answer.error();
    if (!answer->isFine())
        return m_session->failureOf(*answer, "update on " + m_place.keyPath() + "/config");
    return Done{};
}

Result<boost::json::array> TransitKek::batch(std::string_view verb, boost::json::array inputs)
{
    const auto count = inputs.size();
    boost::json::object form(inputs.storage());
    form["batch_input"] = std::move(inputs);
    const boost::json::value body(std::move(form));
    const auto path = m_place.path(verb);
    const auto answer = m_session->call("POST", path, &body, true);
    if (!answer)
        return answer.error();
    auto object = readJsonObject(answer->text(), service);
    const auto* results = object ? memberOf(*object, {"data", "batch_results"}) : nullptr;
    // One that does not open makes the whole a 400, with all results in it.
    if (results != nullptr && results->is_array() && results->get_array().size() == count)
        return boost::json::array(results->get_array(), wipedStorage());
    m_ready = false;
    if (answer->isFine())
        return Error{ErrorKind::Corrupted,
                     "The vault gave an answer that cannot be read.",
                     {},
                     std::string(answerField)};
    return refusal(*m_session, *answer, "update on " + path);
}

std::vector<Result<Bytes>> TransitKek::wrapPart(std::span<const DekAt> part)
{
    const auto failed = [&](const Error& why) {
        return std::vector<Result<Bytes>>(part.size(), Result<Bytes>(why));
    };
    if (auto there = ready(); !there)
        return failed(there.error());
    const auto storage = wipedStorage();
    boost::json::array inputs(storage);
    for (const auto& one : part) {
        boost::json::object input(storage);
        input["plaintext"] = viewOf(toBase64Secret(one.dek));
        input["associated_data"] = toBase64(boundPlace(one.place));
        inputs.push_back(std::move(input));
    }
    const auto results = batch("encrypt", std::move(inputs));
    if (!results)
        return failed(results.error());
    std::vector<Result<Bytes>> answers;
    for (const auto& item : *results)
        answers.push_back(ciphertextIn(item));
    return answers;
}

std::vector<Result<SecretBytes>> TransitKek::unwrapPart(std::span<const WrappedAt> part)
{
    boost::json::array inputs;
    for (const auto& one : part)
        if (isTransitText(one.wrapped)) {
            const std::string_view text(reinterpret_cast<const char*>(one.wrapped.data()),
                                        one.wrapped.size());
            inputs.push_back(boost::json::object{
                {"ciphertext", text}, {"associated_data", toBase64(boundPlace(one.place))}});
        }
    const auto results = inputs.empty() ? Result<boost::json::array>(boost::json::array())
                                        : batch("decrypt", std::move(inputs));
    std::vector<Result<SecretBytes>> answers;
    std::size_t next = 0;
    for (const auto& one : part) {
        if (!isTransitText(one.wrapped))
            answers.push_back(notWrappedHere());
        else if (!results)
            answers.push_back(results.error());
        else
            answers.push_back(plaintextIn((*results)[next++]));
    }
    return answers;
}

namespace {

/// All of a batch, a part at a time.
template <class T, class Item, class Ask>
std::vector<Result<T>> inParts(std::span<const Item> all, Ask ask)
{
    std::vector<Result<T>> answers;
    answers.reserve(all.size());
    while (!all.empty()) {
        const auto count = std::min(all.size(), mostAtOnce);
        for (auto& answer : ask(all.first(count)))
            answers.push_back(std::move(answer));
        all = all.subspan(count);
    }
    return answers;
}

} // namespace

std::vector<Result<Bytes>> TransitKek::wrapAll(std::span<const DekAt> all)
{
    return inParts<Bytes>(all, [this](auto part) { return wrapPart(part); });
}

std::vector<Result<SecretBytes>> TransitKek::unwrapAll(std::span<const WrappedAt> all)
{
    return inParts<SecretBytes>(all, [this](auto part) { return unwrapPart(part); });
}

std::vector<Result<Bytes>> TransitKek::rewrapAll(std::span<const WrappedAt> all)
{
    const auto opened = unwrapAll(all);
    std::vector<DekAt> deks;
    for (std::size_t i = 0; i < all.size(); ++i)
        if (opened[i])
            deks.push_back({all[i].place, *opened[i]});
    auto wrapped = wrapAll(deks);
    std::vector<Result<Bytes>> answers;
    std::size_t next = 0;
    for (const auto& dek : opened)
        answers.push_back(dek ? std::move(wrapped[next++]) : Result<Bytes>(dek.error()));
    return answers;
}

Result<Bytes> TransitKek::wrap(const domain::DekPlace& place, const SecretBytes& dek)
{
    const DekAt one{place, dek};
    return std::move(wrapAll({&one, 1}).front());
}

Result<SecretBytes> TransitKek::unwrap(const domain::DekPlace& place,
                                       std::span<const std::uint8_t> wrapped)
{
    const WrappedAt one{place, wrapped};
    return std::move(unwrapAll({&one, 1}).front());
}

Result<Done> TransitKek::rotate()
{
    // Not twice: each call makes a version.
    const auto answer = m_session->call("POST", m_place.keyPath() + "/rotate", nullptr, false);
    if (!answer)
        return answer.error();
    if (!answer->isFine())
        return refusal(*m_session, *answer, "update on " + m_place.keyPath() + "/rotate");
    return Done{};
}

} // namespace strongroom::providers
