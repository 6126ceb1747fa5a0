// A libcurl transfer with its callbacks; nothing of it outlasts the answer but the connection.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#include "providers/https/transfer.h"

#include <string.h>
#include <sys/socket.h>

#include <algorithm>

namespace strongroom::providers {
namespace {

constexpr std::size_t mostHeaders = 200;
constexpr std::size_t firstRoom = 4096;

/// Header lines for libcurl, wiped when they have been sent.
class HeaderLines
{
public:
    HeaderLines() = default;
    HeaderLines(const HeaderLines&) = delete;
    HeaderLines& operator=(const HeaderLines&) = delete;
    ~HeaderLines()
    {
        for (auto* line = m_list; line != nullptr; line = line->next)
            ::explicit_bzero(line->data, ::strlen(line->data));
        curl_slist_free_all(m_list);
    }

    /// False for what would be more than one line, and without memory.
    bool add(std::string_view name, std::string_view value)
    {
        const auto plain = [](char one) {
            return static_cast<unsigned char>(one) >= ' ' && one != 127;
        };
        if (!std::ranges::all_of(name, plain) || !std::ranges::all_of(value, plain))
            return false;
        // libcurl leaves out headers that have no value, unless they end so.
        const std::string_view between = value.empty() ? ";" : ": ";
        SecretBytes line(name.size() + between.size() + value.size() + 1);
        auto at = std::ranges::copy(name, line.writable().begin()).out;
        at = std::ranges::copy(between, at).out;
        std::ranges::copy(value, at);
        auto* longer =
            curl_slist_append(m_list, reinterpret_cast<const char*>(line.reveal().data()));
        if (longer == nullptr)
            return false;
        m_list = longer;
        return true;
    }
    bool drop(const char* name)
    {
        auto* longer = curl_slist_append(m_list, (std::string(name) + ':').c_str());
        if (longer == nullptr)
            return false;
        m_list = longer;
        return true;
    }
    curl_slist* get() const { return m_list; }

private:
    curl_slist* m_list = nullptr;
};

bool addHeaders(HeaderLines& lines, const HttpRequest& request)
{
    bool whole = lines.drop("Expect"); // Nobody is asked first whether a body is welcome.
    const bool typed = std::ranges::any_of(
        request.headers, [](const auto& one) { return one.name == "Content-Type"; });
    whole = whole && (typed || lines.drop("Content-Type"));
    for (const auto& header : request.headers)
        whole = whole && lines.add(header.name, header.value);
    for (const auto& header : request.secretHeaders)
        whole =
            whole
            && lines.add(header.name, {reinterpret_cast<const char*>(header.value.reveal().data()),
                                       header.value.size()});
    return whole;
}

std::string_view trimmed(std::string_view text)
{
    constexpr std::string_view space = " \t\r\n";
    const auto first = text.find_first_not_of(space);
    if (first == std::string_view::npos)
        return {};
    return text.substr(first, text.find_last_not_of(space) - first + 1);
}

long milliseconds(std::chrono::milliseconds time)
{
    return std::max(1L, static_cast<long>(time.count()));
}

} // namespace

std::size_t Transfer::takeBody(char* data, std::size_t size, std::size_t count, void* self)
{
    auto& here = *static_cast<Transfer*>(self);
    const auto more = size * count;
    if (more > here.m_largest - here.m_size) {
        here.m_tooLarge = true;
        return 0; // Ends the transfer with an error.
    }
    if (here.m_size + more > here.m_body.size()) {
        SecretBytes longer(std::max({here.m_size + more, here.m_body.size() * 2, firstRoom}));
        std::copy_n(here.m_body.reveal().begin(), here.m_size, longer.writable().begin());
        here.m_body = std::move(longer);
    }
    std::copy_n(data, more, here.m_body.writable().subspan(here.m_size).begin());
    here.m_size += more;
    return more;
}

std::size_t Transfer::takeHeader(char* data, std::size_t size, std::size_t count, void* self)
{
    auto& here = *static_cast<Transfer*>(self);
    const std::string_view line(data, size * count);
    if (line.starts_with("HTTP/"))
        here.m_headers.clear(); // What came before was an interim answer.
    const auto colon = line.find(':');
    if (colon == std::string_view::npos)
        return line.size();
    if (here.m_headers.size() >= mostHeaders) {
        here.m_tooLarge = true;
        return 0;
    }
    std::string name(line.substr(0, colon));
    std::ranges::transform(name, name.begin(), [](char one) {
        return one >= 'A' && one <= 'Z' ? static_cast<char>(one - 'A' + 'a') : one;
    });
    here.m_headers.push_back({std::move(name), std::string(trimmed(line.substr(colon + 1)))});
    return line.size();
}

curl_socket_t Transfer::openSocket(void* self, curlsocktype, curl_sockaddr* address)
{
    auto& here = *static_cast<Transfer*>(self);
    const auto target = ipAddressOf(address->addr);
    if (!target || !here.m_outbound.rules().mayConnect(here.m_url, *target)) {
        here.m_refused = true;
        return CURL_SOCKET_BAD;
    }
    return ::socket(address->family, address->socktype | SOCK_CLOEXEC, address->protocol);
}

int Transfer::stopWhenAsked(void* self, curl_off_t, curl_off_t, curl_off_t, curl_off_t)
{
    return static_cast<Transfer*>(self)->m_outbound.isStopping() ? 1 : 0;
}

Result<Done> Transfer::prepare(const HttpRequest& request, const TransferLimits& limits)
{
    m_largest = limits.largestAnswer;
    curl_easy_setopt(m_handle, CURLOPT_URL, request.url.c_str());
    curl_easy_setopt(m_handle, CURLOPT_PROTOCOLS_STR, "https,http");
    curl_easy_setopt(m_handle, CURLOPT_FOLLOWLOCATION, 0L);
    curl_easy_setopt(m_handle, CURLOPT_PATH_AS_IS, 1L); // It may be signed as it is.
    // A proxy out of the environment would connect where our rules do not see it.
    curl_easy_setopt(m_handle, CURLOPT_PROXY, "");
    curl_easy_setopt(m_handle, CURLOPT_CONNECTTIMEOUT_MS, milliseconds(limits.connect));
    curl_easy_setopt(m_handle, CURLOPT_TIMEOUT_MS, milliseconds(limits.total));
    curl_easy_setopt(m_handle, CURLOPT_NOSIGNAL, 1L);
    curl_easy_setopt(m_handle, CURLOPT_WRITEFUNCTION, &Transfer::takeBody);
    curl_easy_setopt(m_handle, CURLOPT_WRITEDATA, this);
    curl_easy_setopt(m_handle, CURLOPT_HEADERFUNCTION, &Transfer::takeHeader);
    curl_easy_setopt(m_handle, CURLOPT_HEADERDATA, this);
    curl_easy_setopt(m_handle, CURLOPT_OPENSOCKETFUNCTION, &Transfer::openSocket);
    curl_easy_setopt(m_handle, CURLOPT_OPENSOCKETDATA, this);
    curl_easy_setopt(m_handle, CURLOPT_NOPROGRESS, 0L);
    curl_easy_setopt(m_handle, CURLOPT_XFERINFOFUNCTION, &Transfer::stopWhenAsked);
    curl_easy_setopt(m_handle, CURLOPT_XFERINFODATA, this);
    // One handle serves every method without a trace of the last one.
    const bool sends = request.body.size() > 0 || request.method == "POST"
                       || request.method == "PUT" || request.method == "PATCH";
    curl_easy_setopt(m_handle, CURLOPT_HTTPGET, 1L);
    if (sends) {
        curl_easy_setopt(m_handle, CURLOPT_POST, 1L);
        curl_easy_setopt(m_handle, CURLOPT_POSTFIELDSIZE_LARGE,
                         static_cast<curl_off_t>(request.body.size()));
        curl_easy_setopt(m_handle, CURLOPT_POSTFIELDS, request.body.reveal().data());
    }
    curl_easy_setopt(m_handle, CURLOPT_CUSTOMREQUEST, request.method.c_str());
    return Done{};
}

Result<HttpAnswer> Transfer::perform(const HttpRequest& request, const TransferLimits& limits)
{
    HeaderLines lines;
    if (!addHeaders(lines, request))
        return Error{ErrorKind::InvalidInput,
                     "A name, token or password holds a line break or another character that "
                     "cannot be sent. Paste it again.",
                     {},
                     "authentication"};
    if (auto prepared = prepare(request, limits); !prepared)
        return prepared.error();
    curl_easy_setopt(m_handle, CURLOPT_HTTPHEADER, lines.get());
    const auto code = curl_easy_perform(m_handle);
    curl_easy_setopt(m_handle, CURLOPT_HTTPHEADER, nullptr);
    curl_easy_setopt(m_handle, CURLOPT_POSTFIELDS, nullptr);
    if (code != CURLE_OK)
        return failureOf(code);
    long status = 0;
    curl_easy_getinfo(m_handle, CURLINFO_RESPONSE_CODE, &status);
    HttpAnswer answer;
    answer.status = static_cast<int>(status);
    answer.headers = std::move(m_headers);
    answer.body = SecretBytes::copyOf(m_body.reveal().first(m_size));
    return answer;
}

std::optional<std::chrono::seconds> Transfer::retryAfter() const
{
    curl_off_t seconds = 0;
    if (curl_easy_getinfo(m_handle, CURLINFO_RETRY_AFTER, &seconds) != CURLE_OK || seconds <= 0)
        return {};
    return std::chrono::seconds(seconds);
}

Error Transfer::failureOf(CURLcode code) const
{
    const std::string why = curl_easy_strerror(code);
    const auto host = "\"" + m_url.host + "\"";
    const auto told = [&](ErrorKind kind, std::string message, const char* step) {
        return Error{kind, std::move(message), why, step};
    };
    if (m_refused)
        return told(ErrorKind::Forbidden,
                    host
                        + " leads to an address that is not on the public Internet. Enter the "
                          "service's public address, or have the operator allow this one "
                          "(outbound_allow).",
                    "address");
    if (m_tooLarge)
        return told(ErrorKind::TooLarge,
                    host + " answers with more than it may. Check that the address is right.",
                    "answer");
    switch (code) {
    case CURLE_URL_MALFORMAT:
        return told(ErrorKind::InvalidInput, "The address cannot be read.", "address");
    case CURLE_COULDNT_RESOLVE_HOST:
        return told(ErrorKind::Unavailable,
                    "The name " + host + " is not known. Check its spelling, and the DNS here.",
                    "dns");
    case CURLE_COULDNT_CONNECT:
        return told(ErrorKind::Unavailable,
                    host
                        + " does not accept connections. Check the port, the firewall, and that "
                          "the service runs.",
                    "connect");
    case CURLE_PEER_FAILED_VERIFICATION:
        return told(ErrorKind::Untrusted,
                    "The certificate of " + host
                        + " is not trusted. If it was issued by an authority of your own, enter "
                          "that authority's certificate.",
                    "tls");
    case CURLE_SSL_CACERT_BADFILE:
        return told(ErrorKind::InvalidInput,
                    "The authority's certificate cannot be read. Enter it as PEM.", "tls");
    case CURLE_SSL_CONNECT_ERROR:
        return told(ErrorKind::Untrusted,
                    host + " does not speak TLS as it is spoken today. Check the port.", "tls");
    case CURLE_OPERATION_TIMEDOUT:
        return told(ErrorKind::TimedOut, host + " did not answer in time.", "time_out");
    case CURLE_ABORTED_BY_CALLBACK:
        return told(ErrorKind::Cancelled, "This program ends.", "connect");
    default:
        return told(ErrorKind::Unavailable,
                    "The answer of " + host
                        + " broke off or is not HTTP. Try again; if it stays "
                          "so, check that the address is right.",
                    "answer");
    }
}

} // namespace strongroom::providers
