// Lists of facts; nothing private is among them.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#include "ui/pages/secrets/views/key_facts.h"

#include "models/items/moments.h"
#include "ui/theme/theme.h"
#include "ui/widgets/fact_list.h"
#include "ui/widgets/text_label.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QLocale>
#include <QVBoxLayout>

namespace strongroom::ui {
namespace {

using Facts = std::vector<std::pair<QString, QString>>;

constexpr int soonDays = 30;

struct KeyFacts
{
    Q_DECLARE_TR_FUNCTIONS(KeyFacts)
};

QString dayOf(Timestamp time)
{
    return QLocale().toString(items::toDateTime(time), QLocale::ShortFormat);
}

struct Validity
{
    QString text{};
    Token ink = Token::OkFg;
};

Validity validityOf(const client::CertificateView& one, Timestamp now)
{
    if (now < one.from)
        return {KeyFacts::tr("Not valid yet: it begins on %1.").arg(dayOf(one.from)),
                Token::WarnFg};
    const auto wholeDays = [](auto time) {
        return static_cast<int>(std::chrono::floor<std::chrono::days>(time).count());
    };
    if (now > one.until)
        return {KeyFacts::tr("Expired %n day(s) ago.", nullptr, wholeDays(now - one.until)),
                Token::DangerFg};
    const int days = wholeDays(one.until - now);
    return {KeyFacts::tr("Valid for %n more day(s).", nullptr, days),
            days < soonDays ? Token::WarnFg : Token::OkFg};
}

QString joined(const std::vector<std::string>& names)
{
    QStringList all;
    for (const auto& name : names)
        all << QString::fromStdString(name);
    return all.join('\n');
}

QString keyText(const std::string& type, int bits)
{
    return KeyFacts::tr("%1, %2 bits").arg(QString::fromStdString(type), QLocale().toString(bits));
}

Facts factsOf(const client::CertificateView& one)
{
    return {{KeyFacts::tr("Subject"), QString::fromStdString(one.subject)},
            {KeyFacts::tr("Issuer"),
             one.selfIssued ? KeyFacts::tr("itself") : QString::fromStdString(one.issuer)},
            {KeyFacts::tr("Names"), joined(one.names)},
            {KeyFacts::tr("From"), dayOf(one.from)},
            {KeyFacts::tr("Until"), dayOf(one.until)},
            {KeyFacts::tr("Key"), keyText(one.keyType, one.keyBits)},
            {KeyFacts::tr("Authority"), one.authority ? KeyFacts::tr("yes") : KeyFacts::tr("no")},
            {KeyFacts::tr("Serial number"), QString::fromStdString(one.serial)},
            {KeyFacts::tr("SHA-256"), QString::fromStdString(one.sha256)}};
}

TextLabel* wrapped(const QString& text, TypeRole role, Token ink)
{
    auto* label = new TextLabel(text, role, ink);
    label->setWordWrap(true);
    return label;
}

} // namespace

QWidget* certificatesWidget(const client::CertificatesView& view, Timestamp now)
{
    auto* widget = new QWidget;
    widget->setObjectName("reveal.certificates");
    auto* column = new QVBoxLayout(widget);
    column->setContentsMargins(0, 0, 0, 0);
    if (view.locked)
        column->addWidget(
            wrapped(KeyFacts::tr("This is a PKCS #12 store under a password. Save it to a file "
                                 "and open it with its password to see what is in it."),
                    TypeRole::Body, Token::TextPrimary));
    const auto count = view.certificates.size();
    for (std::size_t i = 0; i < count; ++i) {
        if (count > 1)
            column->addWidget(wrapped(KeyFacts::tr("Certificate %1 of %2")
                                          .arg(QLocale().toString(static_cast<qulonglong>(i + 1)),
                                               QLocale().toString(static_cast<qulonglong>(count))),
                                      TypeRole::Strong, Token::TextPrimary));
        const auto validity = validityOf(view.certificates[i], now);
        column->addWidget(wrapped(validity.text, TypeRole::Strong, validity.ink));
        auto* list = new FactList;
        list->setFacts(factsOf(view.certificates[i]));
        column->addWidget(list);
    }
    if (!view.locked)
        column->addWidget(wrapped(view.privateKey
                                      ? KeyFacts::tr("A private key stands beside it.")
                                      : KeyFacts::tr("There is no private key beside it."),
                                  TypeRole::Body, Token::TextSecondary));
    return widget;
}

QWidget* sshKeyWidget(const client::SshKeyView& view)
{
    auto* widget = new QWidget;
    widget->setObjectName("reveal.ssh_key");
    auto* column = new QVBoxLayout(widget);
    column->setContentsMargins(0, 0, 0, 0);
    auto* list = new FactList;
    list->setFacts(
        {{KeyFacts::tr("Half"),
          view.isPrivate ? KeyFacts::tr("private key") : KeyFacts::tr("public key")},
         {KeyFacts::tr("Key"),
          view.type.empty() ? QString() : keyText(view.type, static_cast<int>(view.bits))},
         {KeyFacts::tr("Comment"), QString::fromStdString(view.comment)},
         {KeyFacts::tr("Fingerprint"), QString::fromStdString(view.fingerprint)},
         {KeyFacts::tr("Passphrase"), !view.isPrivate ? QString()
                                      : view.encrypted
                                          ? KeyFacts::tr("yes: it is of no use without")
                                          : KeyFacts::tr("no: whoever has it can use it")}});
    column->addWidget(list);
    return widget;
}

} // namespace strongroom::ui
