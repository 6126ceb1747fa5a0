// Tokens of Microsoft Entra ID (client credentials), and Azure's errors put in sentences.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#include "providers/azure/azure_session.h"

#include "providers/https/json_answer.h"
#include "providers/https/metadata_client.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <fstream>

namespace strongroom::providers {
namespace {

constexpr std::string_view service = "The key vault";
constexpr std::string_view directory = "Microsoft Entra ID";
constexpr std::string_view apiVersion = "api-version=7.4";
constexpr std::chrono::seconds beforeTheEnd{300};
constexpr std::size_t largestToken = 16U << 10;

struct Cloud
{
    std::string_view suffix;
    std::string_view resource;
    std::string_view loginUrl;
};

constexpr std::array<Cloud, 3> clouds{{
    {".vault.azure.net", "https://vault.azure.net", "https://login.microsoftonline.com"},
    {".vault.usgovcloudapi.net", "https://vault.usgovcloudapi.net",
     "https://login.microsoftonline.us"},
    {".vault.azure.cn", "https://vault.azure.cn", "https://login.partner.microsoftonline.cn"},
}};

bool isPlainWord(std::string_view text)
{
    return !text.empty() && text.size() < 100 && std::ranges::all_of(text, [](char one) {
        return (one >= 'a' && one <= 'z') || (one >= 'A' && one <= 'Z')
               || (one >= '0' && one <= '9') || one == '-' || one == '.' || one == '_';
    });
}

Error wrong(std::string message, std::string field)
{
    return {ErrorKind::InvalidInput, std::move(message), {}, std::move(field)};
}

Error notSignedIn(std::string message, std::string detail)
{
    return {ErrorKind::Unauthenticated, std::move(message), std::move(detail), "authentication"};
}

/// The number of an AADSTS error, by which Microsoft tells its causes apart.
std::int64_t directoryCode(const HttpAnswer& answer)
{
    const auto object = readJsonObject(answer.text(), directory);
    const auto* codes = object ? memberOf(*object, {"error_codes"}) : nullptr;
    if (codes == nullptr || !codes->is_array() || codes->get_array().empty()
        || !codes->get_array().front().is_int64())
        return 0;
    return codes->get_array().front().get_int64();
}

Error refusedByDirectory(const HttpAnswer& answer)
{
    const auto code = directoryCode(answer);
    const auto detail = "AADSTS" + std::to_string(code);
    switch (code) {
    case 7000215:
        return notSignedIn("Microsoft Entra ID does not accept the client secret. Paste the "
                           "secret's value, not its id.",
                           detail);
    case 7000222:
        return notSignedIn("The client secret has expired. Make a new one for the application, and "
                           "enter that.",
                           detail);
    case 700016:
        return notSignedIn("The directory does not know this application. Check the client id, and "
                           "that it is of this tenant.",
                           detail);
    case 90002:
    case 900023: return notSignedIn("There is no such directory. Check the tenant id.", detail);
    default:
        return notSignedIn("Microsoft Entra ID does not let the application sign in. Check tenant "
                           "id, client id and client secret.",
                           detail);
    }
}

} // namespace

std::string azureErrorCode(const HttpAnswer& answer)
{
    if (answer.isFine())
        return {};
    const auto object = readJsonObject(answer.text(), service);
    if (!object)
        return {};
    const auto inner = textIn(*object, {"error", "innererror", "code"});
    const auto code = inner.empty() ? textIn(*object, {"error", "code"}) : inner;
    return isPlainWord(code) ? std::string(code) : std::string();
}

Result<std::unique_ptr<AzureSession>>
AzureSession::create(AzurePlace place, std::optional<SecretBytes> clientSecret, Outbound& outbound,
                     const Clock& clock, std::function<const char*(const char*)> environment)
{
    while (place.vaultUrl.ends_with('/'))
        place.vaultUrl.pop_back();
    const auto url = readOutboundUrl(place.vaultUrl);
    if (!url || place.vaultUrl.find('/', 8) != std::string::npos)
        return wrong("The vault's address is like \"https://payments.vault.azure.net\".",
                     "vault_url");
    const auto cloud = std::ranges::find_if(
        clouds, [&](const auto& one) { return url->host.ends_with(one.suffix); });
    // A token for a vault is good for every vault of the application: strangers must not see one.
    if (cloud == clouds.end() && place.resource.empty())
        return wrong(
            "This is no address of Azure Key Vault. It ends with .vault.azure.net (or that "
            "of another Azure cloud).",
            "vault_url");
    if (place.resource.empty())
        place.resource = cloud->resource;
    if (place.loginUrl.empty())
        place.loginUrl = cloud == clouds.end() ? clouds.front().loginUrl : cloud->loginUrl;
    while (place.loginUrl.ends_with('/'))
        place.loginUrl.pop_back();
    if (!readOutboundUrl(place.loginUrl))
        return wrong("The address of the sign-in begins with https://.", "login_url");
    if (clientSecret && !isPlainWord(place.tenantId))
        return wrong("A tenant id is a UUID, or a domain like \"example.onmicrosoft.com\".",
                     "tenant_id");
    if (clientSecret && !isPlainWord(place.clientId))
        return wrong("A client id is a UUID: the application's.", "client_id");
    return std::unique_ptr<AzureSession>(new AzureSession(std::move(place), std::move(clientSecret),
                                                          outbound, clock, std::move(environment)));
}

AzureSession::AzureSession(AzurePlace place, std::optional<SecretBytes> clientSecret,
                           Outbound& outbound, const Clock& clock,
                           std::function<const char*(const char*)> environment)
    : m_place(std::move(place)), m_clientSecret(std::move(clientSecret)), m_clock(clock),
      m_environment(std::move(environment)), m_client(HttpsSettings{m_place.authorities}, outbound),
      m_calls(m_client, clock, beforeTheEnd, [this] { return signIn(); })
{}

std::string AzureSession::setting(const char* name) const
{
    const auto* value = m_environment(name);
    return value == nullptr ? std::string() : std::string(value);
}

Result<HttpAnswer> AzureSession::askDirectory(const std::string& tenant, FormBody form)
{
    form.add("grant_type", "client_credentials");
    form.add("scope", m_place.resource + "/.default");
    HttpRequest request{"POST",
                        m_place.loginUrl + '/' + tenant + "/oauth2/v2.0/token",
                        {{"Content-Type", "application/x-www-form-urlencoded"}}};
    request.body = form.take();
    request.repeatable = true;
    auto answer = m_client.send(request);
    if (answer && answer->status >= 400 && answer->status < 500 && answer->status != 429)
        return refusedByDirectory(*answer);
    if (answer && !answer->isFine())
        return errorOfStatus(answer->status, directory);
    return answer;
}

Result<SecretBytes> AzureSession::federatedToken(const std::string& path) const
{
    std::ifstream in(path, std::ios::binary);
    SecretBytes room(largestToken);
    in.read(reinterpret_cast<char*>(room.writable().data()), static_cast<long>(room.size()));
    const auto size = static_cast<std::size_t>(in.gcount());
    if (size == 0 || size == room.size())
        return notSignedIn("The token of this machine's service account cannot be read.",
                           "AZURE_FEDERATED_TOKEN_FILE");
    return SecretBytes::copyOf(room.reveal().first(size));
}

Result<HttpAnswer> AzureSession::askMetadataService() const
{
    auto base = setting("AZURE_POD_IDENTITY_AUTHORITY_HOST");
    if (base.empty())
        base = "http://169.254.169.254";
    const auto metadata = MetadataClient::at(base);
    if (!metadata)
        return metadata.error();
    HttpRequest request{"GET",
                        base + "/metadata/identity/oauth2/token?api-version=2018-02-01&resource="
                            + percentEncoded(m_place.resource),
                        {{"Metadata", "true"}}};
    request.repeatable = true;
    auto answer = (*metadata)->send(request);
    if (!answer || !answer->isFine())
        return notSignedIn("This machine has no identity of its own at Azure. Assign it a managed "
                           "identity, or enter an application's client secret.",
                           answer ? "status " + std::to_string(answer->status)
                                  : answer.error().detail);
    return answer;
}

Result<HttpAnswer> AzureSession::askForToken()
{
    FormBody form;
    if (m_clientSecret) {
        form.add("client_id", m_place.clientId);
        form.add("client_secret", *m_clientSecret);
        return askDirectory(m_place.tenantId, std::move(form));
    }
    const auto file = setting("AZURE_FEDERATED_TOKEN_FILE");
    const auto tenant = setting("AZURE_TENANT_ID");
    if (file.empty() || !isPlainWord(tenant))
        return askMetadataService();
    const auto assertion = federatedToken(file);
    if (!assertion)
        return assertion.error();
    form.add("client_id", setting("AZURE_CLIENT_ID"));
    form.add("client_assertion_type", "urn:ietf:params:oauth:client-assertion-type:jwt-bearer");
    form.add("client_assertion", *assertion);
    return askDirectory(tenant, std::move(form));
}

Result<BearerToken> AzureSession::signIn()
{
    const auto asked = m_clock.now();
    const auto answer = askForToken();
    if (!answer)
        return answer.error();
    const auto object = readJsonObject(answer->text(), directory);
    if (!object)
        return object.error();
    const auto given = textIn(*object, {"access_token"});
    // The metadata service writes the number as a text.
    const auto* lasts = memberOf(*object, {"expires_in"});
    std::int64_t seconds = lasts != nullptr && lasts->is_int64() ? lasts->get_int64() : 0;
    const auto text = textIn(*object, {"expires_in"});
    std::from_chars(text.begin(), text.end(), seconds);
    if (given.empty() || seconds <= 0)
        return readJsonObject("", directory).error();
    return BearerToken{SecretBytes::copyOf(given), asked + std::chrono::seconds(seconds)};
}

Result<HttpAnswer> AzureSession::call(const std::string& method, const std::string& path,
                                      const boost::json::value* body, bool repeatable)
{
    HttpRequest request{method, m_place.vaultUrl + path};
    if (path.find("api-version=") == std::string::npos)
        request.url.append(path.find('?') == std::string::npos ? "?" : "&").append(apiVersion);
    request.repeatable = repeatable;
    return m_calls.send(std::move(request), body);
}

Result<Done> AzureSession::authenticate()
{
    const auto answer = call("GET", "/secrets?maxresults=1", nullptr, true);
    if (!answer)
        return answer.error();
    if (answer->status == 401 || answer->status >= 500 || answer->status == 404)
        return failureOf(*answer, {});
    if (auto object = readJsonObject(answer->text(), service); !object)
        return object.error();
    return Done{}; // Whether it may list is asked later.
}

Error AzureSession::failureOf(const HttpAnswer& answer, std::string_view permission) const
{
    const auto code = azureErrorCode(answer);
    if (answer.status == 401) {
        const bool ours =
            m_place.tenantId.empty()
            || answer.header("www-authenticate").find(m_place.tenantId) != std::string_view::npos;
        return notSignedIn(ours ? "The key vault does not accept the application's token. Check "
                                  "that the application still exists."
                                : "The key vault belongs to another directory. Check the vault's "
                                  "address and the tenant id.",
                           code);
    }
    if (code == "ForbiddenByFirewall" || code == "ForbiddenByConnection")
        return {ErrorKind::Forbidden,
                "The key vault's firewall does not let us in. Allow the address of this machine in "
                "its networking settings, or use a private endpoint.",
                code, "connect"};
    if (answer.status == 403)
        return {ErrorKind::Forbidden,
                "The key vault does not allow the application to " + std::string(permission)
                    + " secrets. Add that to its role or access policy.",
                code, "permission"};
    if (code == "ObjectIsDeletedButRecoverable" || code == "ObjectIsBeingDeleted")
        return {ErrorKind::VersionConflict,
                "The key vault keeps something deleted under this name. Recover or purge it there, "
                "then try again.",
                code, "answer"};
    auto error = errorOfStatus(answer.status, service);
    if (!code.empty())
        error.detail = code;
    return error;
}

Result<std::string> AzureSession::pathIn(std::string_view link) const
{
    const Error elsewhere{ErrorKind::Forged,
                          "The key vault sends to another address for the rest of a list, which is "
                          "not followed.",
                          {},
                          "answer"};
    const auto there = readOutboundUrl(std::string(link));
    const auto ours = readOutboundUrl(m_place.vaultUrl);
    const auto path = link.find('/', link.find("//") + 2);
    if (!there || !ours || there->host != ours->host || there->port != ours->port
        || there->clear != ours->clear || path == std::string_view::npos)
        return elsewhere;
    return std::string(link.substr(path));
}

} // namespace strongroom::providers
