// Keys from the environment, a token file, or the metadata service of the machine.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#include "providers/aws/aws_identity.h"

#include "providers/https/json_answer.h"
#include "providers/https/metadata_client.h"

#include <algorithm>
#include <fstream>

namespace strongroom::providers {
namespace {

constexpr std::string_view metadataService = "http://169.254.169.254";
constexpr std::size_t largestToken = 16U << 10;

Error noIdentity(std::string detail)
{
    return {ErrorKind::Unauthenticated,
            "This machine has no identity of its own at AWS. Give it a role (an instance profile, "
            "or a service account with a role), or enter keys.",
            std::move(detail), "authentication"};
}

/// AWS writes seconds, or fractions of any length; always UTC.
Result<Timestamp> endOf(std::string_view text)
{
    constexpr std::size_t wholeSeconds = 19;
    if (!text.ends_with('Z'))
        return parseRfc3339({});
    return parseRfc3339(std::string(text.substr(0, wholeSeconds)) + 'Z');
}

class Keys final : public AwsIdentity
{
public:
    explicit Keys(AwsCredentials credentials) : m_lease{std::move(credentials), {}} {}
    Result<AwsLease> lease() override { return m_lease.clone(); }

private:
    const AwsLease m_lease;
};

class OwnIdentity final : public AwsIdentity
{
public:
    OwnIdentity(std::string stsUrl, Outbound& outbound,
                std::function<const char*(const char*)> environment)
        : m_stsUrl(std::move(stsUrl)), m_environment(std::move(environment)), m_client({}, outbound)
    {}
    Result<AwsLease> lease() override;

private:
    std::string setting(const char* name) const
    {
        const auto* value = m_environment(name);
        return value == nullptr ? std::string() : std::string(value);
    }
    Result<AwsLease> fromTokenFile(const std::string& path, const std::string& role);
    Result<AwsLease> fromInstance() const;

    const std::string m_stsUrl;
    const std::function<const char*(const char*)> m_environment;
    HttpsClient m_client;
};

Result<AwsLease> OwnIdentity::lease()
{
    if (const auto id = setting("AWS_ACCESS_KEY_ID"); !id.empty()) {
        AwsLease lease{{id, SecretBytes::copyOf(setting("AWS_SECRET_ACCESS_KEY"))}, {}};
        if (const auto token = setting("AWS_SESSION_TOKEN"); !token.empty())
            lease.credentials.sessionToken = SecretBytes::copyOf(token);
        return lease;
    }
    const auto file = setting("AWS_WEB_IDENTITY_TOKEN_FILE");
    const auto role = setting("AWS_ROLE_ARN");
    if (!file.empty() && !role.empty())
        return fromTokenFile(file, role);
    return fromInstance();
}

Result<AwsLease> OwnIdentity::fromTokenFile(const std::string& path, const std::string& role)
{
    std::ifstream in(path, std::ios::binary);
    SecretBytes room(largestToken);
    in.read(reinterpret_cast<char*>(room.writable().data()), static_cast<long>(room.size()));
    const auto size = static_cast<std::size_t>(in.gcount());
    if (size == 0 || size == room.size())
        return noIdentity("no token in AWS_WEB_IDENTITY_TOKEN_FILE");
    FormBody form;
    form.add("Action", "AssumeRoleWithWebIdentity");
    form.add("Version", "2011-06-15");
    form.add("RoleArn", role);
    form.add("RoleSessionName", "strongroom");
    form.add("WebIdentityToken", SecretBytes::copyOf(room.reveal().first(size)));
    HttpRequest request{"POST", m_stsUrl, {{"Content-Type", "application/x-www-form-urlencoded"}}};
    request.body = form.take();
    request.repeatable = true;
    const auto answer = m_client.send(request);
    if (!answer)
        return answer.error();
    if (!answer->isFine())
        return noIdentity("STS answers the token file with status "
                          + std::to_string(answer->status));
    return readStsCredentials(answer->text());
}

/// IMDSv2: a token first, which no forwarded request of somebody else's can ask for.
Result<AwsLease> OwnIdentity::fromInstance() const
{
    auto base = setting("AWS_EC2_METADATA_SERVICE_ENDPOINT");
    if (base.empty())
        base = metadataService;
    while (base.ends_with('/'))
        base.pop_back();
    const auto metadata = MetadataClient::at(base);
    if (!metadata)
        return metadata.error();
    HttpRequest asking{
        "PUT", base + "/latest/api/token", {{"X-aws-ec2-metadata-token-ttl-seconds", "300"}}};
    asking.repeatable = true;
    auto token = (*metadata)->send(asking);
    if (!token || !token->isFine())
        return noIdentity("no metadata token");
    const auto get = [&](const std::string& path) {
        HttpRequest request{"GET", base + "/latest/meta-data/iam/security-credentials/" + path};
        request.secretHeaders.push_back({"X-aws-ec2-metadata-token", token->body.clone()});
        request.repeatable = true;
        return (*metadata)->send(request);
    };
    const auto role = get("");
    if (!role || !role->isFine() || role->text().empty())
        return noIdentity("no role of this instance");
    const auto answer = get(percentEncoded(role->text().substr(0, role->text().find('\n'))));
    if (!answer || !answer->isFine())
        return noIdentity("no credentials of this instance's role");
    const auto object = readJsonObject(answer->text(), "The metadata service");
    if (!object)
        return object.error();
    const auto ends = endOf(textIn(*object, {"Expiration"}));
    const auto id = textIn(*object, {"AccessKeyId"});
    if (id.empty() || !ends)
        return noIdentity("incomplete credentials of this instance's role");
    return AwsLease{{std::string(id), SecretBytes::copyOf(textIn(*object, {"SecretAccessKey"})),
                     SecretBytes::copyOf(textIn(*object, {"Token"}))},
                    *ends};
}

} // namespace

AwsLease AwsLease::clone() const
{
    AwsLease copy{{credentials.accessKeyId, credentials.secretKey.clone()}, ends};
    if (credentials.sessionToken)
        copy.credentials.sessionToken = credentials.sessionToken->clone();
    return copy;
}

std::unique_ptr<AwsIdentity> awsKeys(AwsCredentials credentials)
{
    return std::make_unique<Keys>(std::move(credentials));
}

std::unique_ptr<AwsIdentity> awsOwnIdentity(std::string stsUrl, Outbound& outbound,
                                            std::function<const char*(const char*)> environment)
{
    return std::make_unique<OwnIdentity>(std::move(stsUrl), outbound, std::move(environment));
}

std::string_view xmlText(std::string_view xml, std::string_view name)
{
    const auto opening = '<' + std::string(name) + '>';
    const auto begin = xml.find(opening);
    if (begin == std::string_view::npos)
        return {};
    const auto rest = xml.substr(begin + opening.size());
    const auto end = rest.find("</" + std::string(name) + '>');
    return end == std::string_view::npos ? std::string_view() : rest.substr(0, end);
}

Result<AwsLease> readStsCredentials(std::string_view xml)
{
    const auto credentials = xmlText(xml, "Credentials");
    const auto id = xmlText(credentials, "AccessKeyId");
    const auto secret = xmlText(credentials, "SecretAccessKey");
    const auto token = xmlText(credentials, "SessionToken");
    const auto ends = endOf(xmlText(credentials, "Expiration"));
    if (id.empty() || secret.empty() || token.empty() || !ends)
        return Error{ErrorKind::Corrupted,
                     "AWS STS answers with something that is not its protocol. Check its address.",
                     {},
                     "answer"};
    return AwsLease{{std::string(id), SecretBytes::copyOf(secret), SecretBytes::copyOf(token)},
                    *ends};
}

} // namespace strongroom::providers
