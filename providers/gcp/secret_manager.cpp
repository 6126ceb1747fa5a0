// The REST API of Secret Manager (v1), a secret of Google's a version.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#include "providers/gcp/secret_manager.h"

#include "base/ids.h"
#include "providers/https/json_answer.h"
#include "providers/store/store_keys.h"

#include <boost/crc.hpp>

#include <algorithm>

namespace strongroom::providers {
namespace {

constexpr std::string_view service = "Google Cloud";
constexpr std::size_t largestPayload = 65'536;
constexpr int mostAttempts = 4;

/// CRC-32C (Castagnoli), by which Google finds out what was damaged on the way.
std::string crc32c(std::span<const std::uint8_t> bytes)
{
    boost::crc_optimal<32, 0x1EDC6F41, 0xFFFFFFFF, 0xFFFFFFFF, true, true> sum;
    sum.process_bytes(bytes.data(), bytes.size());
    return std::to_string(sum.checksum());
}

bool isName(std::string_view text, std::string_view more)
{
    return !text.empty() && text.size() <= 63 && std::ranges::all_of(text, [&](char one) {
        return (one >= 'a' && one <= 'z') || (one >= '0' && one <= '9')
               || more.find(one) != std::string_view::npos;
    });
}

bool isPlace(std::string_view text)
{
    return !text.empty() && text.size() < 10
           && std::ranges::all_of(text, [](char one) { return one >= '0' && one <= '9'; });
}

std::string_view lastPart(std::string_view name)
{
    return name.substr(name.rfind('/') + 1);
}

std::optional<StoredState> stateCalled(std::string_view state)
{
    if (state == "ENABLED")
        return StoredState::Live;
    if (state == "DISABLED")
        return StoredState::Deleted;
    if (state == "DESTROYED")
        return StoredState::Destroyed;
    return {};
}

Error garbled()
{
    return readJsonObject("", service).error();
}

} // namespace

std::string secretManagerRole()
{
    return R"(title: Strongroom store
stage: GA
includedPermissions:
- secretmanager.secrets.create
- secretmanager.secrets.delete
- secretmanager.secrets.list
- secretmanager.versions.access
- secretmanager.versions.add
- secretmanager.versions.destroy
- secretmanager.versions.disable
- secretmanager.versions.enable
- secretmanager.versions.list
)";
}

SecretManagerStore::SecretManagerStore(std::unique_ptr<GoogleSession> session,
                                       SecretManagerPlace place)
    : m_session(std::move(session)),
      m_place(std::move(place)), m_traits{true, true, true, largestPayload}
{}

Result<std::unique_ptr<VersionStore>>
SecretManagerStore::create(std::unique_ptr<GoogleSession> session, SecretManagerPlace place)
{
    const auto wrong = [](std::string message, std::string field) {
        return Error{ErrorKind::InvalidInput, std::move(message), {}, std::move(field)};
    };
    if (!isName(place.project, "-:."))
        return wrong("A project id is a name like \"payments-prod-4711\".", "project_id");
    if (!isName(place.prefix, "-_"))
        return wrong("A prefix has lower-case letters, digits, - and _ only.", "prefix");
    if (!place.location.empty() && !isName(place.location, "-"))
        return wrong("A location is a name like \"europe-west3\".", "location");
    return std::unique_ptr<VersionStore>(
        new SecretManagerStore(std::move(session), std::move(place)));
}

std::string SecretManagerStore::pathOf(const StoreKey& key) const
{
    return "/v1/projects/" + m_place.project + "/secrets/" + m_place.prefix + '-' + key.secret + '-'
           + key.version;
}

Result<Done> SecretManagerStore::authenticate()
{
    if (auto done = m_session->authenticate(); !done)
        return done;
    // The service is somewhere else than the sign-in; whether it allows this is asked later.
    const auto answer = m_session->call(
        "GET", "/v1/projects/" + m_place.project + "/secrets?pageSize=1", nullptr, true);
    if (!answer)
        return answer.error();
    if (answer->status == 401 || answer->status >= 500)
        return GoogleSession::failureOf(*answer, {});
    if (auto object = readJsonObject(answer->text(), service); !object)
        return object.error();
    return Done{};
}

Result<Done> SecretManagerStore::make(const StoreKey& key)
{
    const boost::json::value replication =
        m_place.location.empty()
            ? boost::json::value{{"automatic", boost::json::object()}}
            : boost::json::value{
                {"userManaged",
                 {{"replicas", boost::json::array{{{"location", m_place.location}}}}}}};
    const boost::json::value body{
        {"replication", replication},
        {"labels", {{"strongroom-store", m_place.prefix}, {"strongroom-secret", key.secret}}}};
    const auto path = pathOf(key);
    const auto answer = m_session->call("POST",
                                        "/v1/projects/" + m_place.project
                                            + "/secrets?secretId=" + std::string(lastPart(path)),
                                        &body, true);
    if (!answer)
        return answer.error();
    // There already: of this attempt's own repetition, or of an earlier one that broke off.
    if (!answer->isFine() && answer->status != 409)
        return GoogleSession::failureOf(*answer, "secretmanager.secrets.create");
    if (auto object = readJsonObject(answer->text(), service); !object)
        return object.error();
    return Done{};
}

Result<std::optional<StoredVersion>> SecretManagerStore::stateOf(const StoreKey& key)
{
    const auto answer =
        m_session->call("GET", pathOf(key) + "/versions?pageSize=10", nullptr, true);
    if (!answer)
        return answer.error();
    if (googleStatus(*answer) == "NOT_FOUND")
        return notInStore();
    if (!answer->isFine())
        return GoogleSession::failureOf(*answer, "secretmanager.versions.list");
    const auto object = readJsonObject(answer->text(), service);
    if (!object)
        return object.error();
    std::optional<StoredVersion> found;
    const auto* versions = memberOf(*object, {"versions"});
    if (versions == nullptr)
        return found;
    if (!versions->is_array())
        return garbled();
    for (const auto& one : versions->get_array()) {
        if (!one.is_object())
            return garbled();
        const auto state = stateCalled(textIn(one.get_object(), {"state"}));
        const auto place = lastPart(textIn(one.get_object(), {"name"}));
        if (!state || !isPlace(place))
            return garbled();
        // Newest first. Should two have been added at once, the older counts, if it is no worse.
        if (!found || *state <= found->state)
            found = StoredVersion{key.version, std::string(place), *state};
    }
    return found;
}

Result<std::string> SecretManagerStore::add(const StoreKey& key,
                                            std::span<const std::uint8_t> payload)
{
    const boost::json::value body{
        {"payload", {{"data", toBase64(payload)}, {"dataCrc32c", crc32c(payload)}}}};
    // Google would add another one for each repetition: after each loss, one looks first.
    for (int made = 1;; ++made) {
        const auto answer = m_session->call("POST", pathOf(key) + ":addVersion", &body, false);
        if (answer && answer->isFine()) {
            const auto object = readJsonObject(answer->text(), service);
            if (!object)
                return object.error();
            const auto place = lastPart(textIn(*object, {"name"}));
            return isPlace(place) ? Result<std::string>(std::string(place))
                                  : Result<std::string>(garbled());
        }
        if (made == mostAttempts || !HttpsClient::isWorthAnotherTry(answer))
            return answer ? GoogleSession::failureOf(*answer, "secretmanager.versions.add")
                          : answer.error();
        m_session->client().pauseAfterAttempts(made);
        const auto there = stateOf(key);
        if (!there)
            return there.error();
        if (*there)
            return placeIfSame(*this, key, **there, payload);
    }
}

Result<std::string> SecretManagerStore::put(const StoreKey& key,
                                            std::span<const std::uint8_t> payload)
{
    if (auto checked = checkPayload(key, payload, m_traits); !checked)
        return checked.error();
    if (auto made = make(key); !made)
        return made.error();
    const auto there = stateOf(key);
    if (!there)
        return there.error();
    return *there ? placeIfSame(*this, key, **there, payload) : add(key, payload);
}

Result<Bytes> SecretManagerStore::read(const StoreKey& key, const std::string& place)
{
    if (auto checked = checkKey(key); !checked)
        return checked.error();
    if (!isPlace(place))
        return notInStore();
    const auto answer =
        m_session->call("GET", pathOf(key) + "/versions/" + place + ":access", nullptr, true);
    if (!answer)
        return answer.error();
    const auto status = googleStatus(*answer);
    if (status == "NOT_FOUND" || status == "FAILED_PRECONDITION")
        return notInStore();
    if (!answer->isFine())
        return GoogleSession::failureOf(*answer, "secretmanager.versions.access");
    const auto object = readJsonObject(answer->text(), service);
    if (!object)
        return object.error();
    auto payload = fromBase64(textIn(*object, {"payload", "data"}));
    const auto sum = textIn(*object, {"payload", "dataCrc32c"});
    if (!payload || payload->empty() || (!sum.empty() && sum != crc32c(*payload)))
        return Error{ErrorKind::Corrupted,
                     "Google Cloud holds something else in place of this version.",
                     {},
                     "read"};
    return payload;
}

Result<HttpAnswer> SecretManagerStore::change(const StoreKey& key, const std::string& place,
                                              const std::string& verb)
{
    if (auto checked = checkKey(key); !checked)
        return checked.error();
    if (!isPlace(place))
        return notInStore();
    const boost::json::value nothing(boost::json::object_kind);
    auto answer =
        m_session->call("POST", pathOf(key) + "/versions/" + place + ':' + verb, &nothing, true);
    if (!answer)
        return answer;
    const auto status = googleStatus(*answer);
    if (!answer->isFine() && status != "NOT_FOUND" && status != "FAILED_PRECONDITION")
        return GoogleSession::failureOf(*answer, "secretmanager.versions." + verb);
    if (auto object = readJsonObject(answer->text(), service); !object)
        return object.error();
    return answer;
}

Result<Done> SecretManagerStore::remove(const StoreKey& key, const std::string& place)
{
    const auto changed = change(key, place, "disable");
    if (!changed)
        return changed.error();
    return changed->isFine() ? Result<Done>(Done{}) : Result<Done>(notInStore());
}

Result<Done> SecretManagerStore::undelete(const StoreKey& key, const std::string& place)
{
    const auto changed = change(key, place, "enable");
    if (!changed)
        return changed.error();
    return changed->isFine() ? Result<Done>(Done{}) : Result<Done>(notInStore());
}

Result<Done> SecretManagerStore::destroy(const StoreKey& key, const std::string& place)
{
    const auto changed = change(key, place, "destroy");
    if (!changed)
        return changed.error();
    return Done{}; // Destroyed before, or never there: it is what was asked for.
}

Result<Done> SecretManagerStore::destroySecret(const std::string& secret)
{
    const auto keys = keysOf(secret);
    if (!keys)
        return keys.error();
    for (const auto& key : *keys) {
        const auto answer = m_session->call("DELETE", pathOf(key), nullptr, true);
        if (!answer)
            return answer.error();
        if (!answer->isFine() && googleStatus(*answer) != "NOT_FOUND")
            return GoogleSession::failureOf(*answer, "secretmanager.secrets.delete");
        if (auto object = readJsonObject(answer->text(), service); !object)
            return object.error();
    }
    return Done{};
}

} // namespace strongroom::providers
