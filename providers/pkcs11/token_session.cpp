// Modules by p11-kit, which counts who initialized them; then plain cryptoki.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#include "providers/pkcs11/token_session.h"

#include "providers/kek/key_encryption_key.h"

#include <array>

namespace strongroom::providers {
namespace {

Error failed(ErrorKind kind, const char* sentence, std::string_view step, CK_RV answer,
             std::string_view call)
{
    return {kind, sentence, std::string(call) + ": " + p11_kit_strerror(answer), std::string(step)};
}

} // namespace

Error pkcs11Error(CK_RV answer, std::string_view call)
{
    switch (answer) {
    case CKR_PIN_INCORRECT:
    case CKR_PIN_INVALID:
    case CKR_PIN_LEN_RANGE:
        return failed(
            ErrorKind::Unauthenticated,
            "The token refuses the PIN. Enter it again: after some wrong ones, tokens lock "
            "themselves.",
            pinField, answer, call);
    case CKR_PIN_LOCKED:
        return failed(
            ErrorKind::Forbidden,
            "The token has locked itself after wrong PINs. Its security officer can unlock "
            "it.",
            pinField, answer, call);
    case CKR_TOKEN_NOT_PRESENT:
    case CKR_DEVICE_REMOVED:
    case CKR_SLOT_ID_INVALID:
        return failed(ErrorKind::Unavailable,
                      "The token is not there. Plug it in, or start what serves it.", tokenField,
                      answer, call);
    case CKR_KEY_FUNCTION_NOT_PERMITTED:
        return failed(
            ErrorKind::Forbidden,
            "The token does not let this key encrypt and decrypt. Set its CKA_ENCRYPT and "
            "CKA_DECRYPT.",
            keyStateField, answer, call);
    case CKR_KEY_TYPE_INCONSISTENT:
    case CKR_KEY_SIZE_RANGE:
    case CKR_MECHANISM_INVALID:
    case CKR_MECHANISM_PARAM_INVALID:
        return failed(ErrorKind::InvalidInput,
                      "The token cannot use this key with AES-GCM. It takes an AES key of 256 bits "
                      "on a token that has CKM_AES_GCM.",
                      keyTypeField, answer, call);
    default:
        return failed(ErrorKind::Unavailable,
                      "The hardware module failed. The runner's log says how.", moduleField, answer,
                      call);
    }
}

Result<TokenUri> parseTokenUri(const std::string& text)
{
    TokenUri uri(p11_kit_uri_new());
    const auto parsed = p11_kit_uri_parse(text.c_str(), P11_KIT_URI_FOR_OBJECT_ON_TOKEN, uri.get());
    const Error unfit{
        ErrorKind::InvalidInput,
        "The key's setting \"uri\" must be a PKCS #11 URI of a token and a key on it, "
        "such as pkcs11:token=kek;object=strongroom, without a PIN or a module.",
        {},
        "settings.uri"};
    if (parsed != P11_KIT_URI_OK || p11_kit_uri_any_unrecognized(uri.get()) != 0)
        return unfit;
    if (p11_kit_uri_get_pin_value(uri.get()) != nullptr
        || p11_kit_uri_get_pin_source(uri.get()) != nullptr
        || p11_kit_uri_get_module_path(uri.get()) != nullptr
        || p11_kit_uri_get_module_name(uri.get()) != nullptr)
        return unfit;
    const bool named = p11_kit_uri_get_attribute(uri.get(), CKA_LABEL) != nullptr
                       || p11_kit_uri_get_attribute(uri.get(), CKA_ID) != nullptr;
    if (!named)
        return unfit;
    return uri;
}

Result<Done> TokenSession::load(const std::vector<std::string>& modules)
{
    if (modules.empty()) {
        m_configured = p11_kit_modules_load_and_initialize(0);
        for (auto* module = m_configured; module != nullptr && *module != nullptr; ++module)
            m_loaded.push_back(*module);
    }
    for (const auto& path : modules) {
        auto* const module = p11_kit_module_load(path.c_str(), 0);
        if (module == nullptr)
            return Error{ErrorKind::Unavailable,
                         "The hardware module \"" + path
                             + "\" cannot be loaded. See \"pkcs11_modules\" in runner.json.",
                         {},
                         std::string(moduleField)};
        if (const auto answer = p11_kit_module_initialize(module); answer != CKR_OK) {
            p11_kit_module_release(module);
            return pkcs11Error(answer, "C_Initialize");
        }
        m_loaded.push_back(module);
    }
    return Done{};
}

Result<Done> TokenSession::find(P11KitUri* uri)
{
    for (auto* const module : m_loaded) {
        std::array<CK_SLOT_ID, 256> slots{};
        CK_ULONG count = slots.size();
        if (module->C_GetSlotList(CK_TRUE, slots.data(), &count) != CKR_OK)
            continue;
        for (CK_ULONG i = 0; i < count; ++i) {
            CK_TOKEN_INFO token{};
            if (module->C_GetTokenInfo(slots[i], &token) != CKR_OK
                || p11_kit_uri_match_token_info(uri, &token) != 1)
                continue;
            if (m_module != nullptr)
                return Error{ErrorKind::InvalidInput,
                             "Several tokens fit the key's URI. Name the serial number in it, too.",
                             {},
                             std::string(tokenField)};
            m_module = module;
            m_slot = slots[i];
        }
    }
    if (m_module == nullptr)
        return Error{ErrorKind::NotFound,
                     "No token fits the key's URI. Plug it in, or name its module in "
                     "\"pkcs11_modules\" of runner.json.",
                     {},
                     std::string(tokenField)};
    return Done{};
}

Result<Done> TokenSession::signIn(const SecretBytes& pin)
{
    const auto opened =
        m_module->C_OpenSession(m_slot, CKF_SERIAL_SESSION, nullptr, nullptr, &m_session);
    if (opened != CKR_OK)
        return pkcs11Error(opened, "C_OpenSession");
    if (pin.size() == 0)
        return Done{};
    // Cryptoki takes the PIN as mutable, but only reads it.
    auto* const text = const_cast<CK_UTF8CHAR*>(pin.reveal().data());
    const auto answer = m_module->C_Login(m_session, CKU_USER, text, pin.size());
    if (answer != CKR_OK && answer != CKR_USER_ALREADY_LOGGED_IN)
        return pkcs11Error(answer, "C_Login");
    return Done{};
}

Result<std::unique_ptr<TokenSession>> TokenSession::open(const std::vector<std::string>& modules,
                                                         P11KitUri* uri, const SecretBytes& pin)
{
    std::unique_ptr<TokenSession> session(new TokenSession());
    if (auto loaded = session->load(modules); !loaded)
        return loaded.error();
    if (auto found = session->find(uri); !found)
        return found.error();
    if (auto in = session->signIn(pin); !in)
        return in.error();
    return session;
}

TokenSession::~TokenSession()
{
    if (m_module != nullptr && m_session != CK_INVALID_HANDLE)
        m_module->C_CloseSession(m_session);
    if (m_configured != nullptr) {
        p11_kit_modules_finalize_and_release(m_configured);
        return;
    }
    for (auto* const module : m_loaded) {
        p11_kit_module_finalize(module);
        p11_kit_module_release(module);
    }
}

Result<Done> TokenSession::expectAesKey(CK_OBJECT_HANDLE key) const
{
    CK_KEY_TYPE type = 0;
    CK_ULONG size = 0;
    CK_ATTRIBUTE kind{CKA_KEY_TYPE, &type, sizeof(type)};
    CK_ATTRIBUTE length{CKA_VALUE_LEN, &size, sizeof(size)};
    const auto told = m_module->C_GetAttributeValue(m_session, key, &kind, 1);
    // Some tokens do not tell how long a key is; AES-GCM itself will.
    const bool measured = m_module->C_GetAttributeValue(m_session, key, &length, 1) == CKR_OK;
    if (told != CKR_OK || type != CKK_AES || (measured && size != 32))
        return Error{ErrorKind::InvalidInput,
                     "The key on the token is of another type. It takes an AES key of 256 bits.",
                     {},
                     std::string(keyTypeField)};
    return Done{};
}

Result<CK_OBJECT_HANDLE> TokenSession::key(P11KitUri* uri)
{
    std::vector<CK_ATTRIBUTE> wanted;
    for (const auto type : {CKA_LABEL, CKA_ID})
        if (auto* const attribute = p11_kit_uri_get_attribute(uri, type))
            wanted.push_back(*attribute);
    if (auto answer = m_module->C_FindObjectsInit(m_session, wanted.data(), wanted.size());
        answer != CKR_OK)
        return pkcs11Error(answer, "C_FindObjectsInit");
    std::array<CK_OBJECT_HANDLE, 2> found{};
    CK_ULONG count = 0;
    const auto answer = m_module->C_FindObjects(m_session, found.data(), found.size(), &count);
    m_module->C_FindObjectsFinal(m_session);
    if (answer != CKR_OK)
        return pkcs11Error(answer, "C_FindObjects");
    if (count == 0)
        return Error{
            ErrorKind::NotFound,
            "The token has no such key, or hides it without a PIN. Check the key's URI and "
            "enter the PIN.",
            {},
            std::string(keyStateField)};
    if (count > 1)
        return Error{ErrorKind::InvalidInput,
                     "Several objects on the token fit the key's URI. Name the id in it, too.",
                     {},
                     std::string(keyTypeField)};
    if (auto fits = expectAesKey(found[0]); !fits)
        return fits.error();
    return found[0];
}

} // namespace strongroom::providers
