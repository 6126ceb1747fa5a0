// Nothing is sent to a server before a person has compared what it shows.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#include "ui/pages/servers/add_server_sheet.h"

#include "models/domain/authority_fingerprint.h"
#include "models/items/isolated_text.h"
#include "ui/actions/outcome.h"
#include "ui/pages/error_text.h"
#include "ui/widgets/accessible_names.h"
#include "ui/widgets/text_label.h"

#include <QFile>
#include <QFileDialog>
#include <QFormLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QUrl>
#include <QVBoxLayout>

namespace strongroom::ui {
namespace {

constexpr qint64 largestAuthority = 1 << 16;
constexpr int longestName = 40;

} // namespace

AddServerSheet::AddServerSheet(PageContext& context, QWidget* parent)
    : Sheet(tr("Add a server"), parent), m_context(context),
      m_name(named(new QLineEdit, "server.name", tr("Your name for it"))),
      m_address(named(new QLineEdit, "server.address", tr("Address"))),
      m_shown(new TextLabel({}, TypeRole::Body)), m_digits(new TextLabel({}, TypeRole::Mono)),
      m_file(named(new QPushButton(tr("Choose its authority's file…")), "server.authority",
                   tr("Choose its authority's file…")))
{
    m_name->setMaxLength(longestName);
    m_address->setPlaceholderText(QStringLiteral("https://strongroom.example.com"));
    m_address->setLayoutDirection(Qt::LeftToRight);
    auto* form = new QFormLayout;
    form->addRow(tr("Address"), m_address);
    form->addRow(tr("Your name for it"), m_name);
    body()->addLayout(form);
    for (auto* label : {m_shown, m_digits}) {
        label->setWordWrap(true);
        label->hide();
        body()->addWidget(label);
    }
    m_digits->setLayoutDirection(Qt::LeftToRight); // Compared as it was read out.
    m_digits->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    named(static_cast<QLabel*>(m_digits), "server.fingerprint", tr("Fingerprint (SHA-256)"));
    body()->addWidget(m_file, 0, Qt::AlignLeading);
    setPrimary(tr("Look at this server"))->setObjectName("server.add");
    setMinimumWidth(560);
    connect(m_address, &QLineEdit::textChanged, this, &AddServerSheet::forgetMet);
    connect(m_address, &QLineEdit::editingFinished, this, [this] {
        // What somebody typed stays; what was proposed follows another address.
        const auto host = QUrl(m_address->text().trimmed()).host();
        if (!host.isEmpty() && (m_name->text().isEmpty() || !m_name->isModified()))
            m_name->setText(host);
    });
    connect(m_file, &QPushButton::clicked, this, &AddServerSheet::chooseFile);
    connect(this, &Sheet::confirmed, this, &AddServerSheet::go);
    m_address->setFocus();
}

void AddServerSheet::forgetMet()
{
    m_settled = false;
    m_authority.clear();
    m_shown->hide();
    m_digits->hide();
    primary()->setText(tr("Look at this server"));
}

void AddServerSheet::go()
{
    showError({});
    // An address that is none is mended first: it proposes the name.
    const bool hasHost = !QUrl(m_address->text().trimmed()).host().isEmpty();
    if (hasHost && m_name->text().trimmed().isEmpty()) {
        m_name->setFocus();
        return showError(tr("The server needs a name that you know it by."));
    }
    if (nameIsTaken()) {
        m_name->setFocus();
        return showError(tr("You have saved a server of this name. Choose another."));
    }
    if (m_settled)
        save();
    else
        meet();
}

bool AddServerSheet::nameIsTaken() const
{
    const auto saved = m_context.servers->saved();
    return saved && saved->find(m_name->text().trimmed().toStdString()) != nullptr;
}

void AddServerSheet::meet()
{
    setBusy(true);
    report<client::MetServer>(m_context.servers->meet(m_address->text().trimmed().toStdString()),
                              this, [this](Result<client::MetServer> met) {
                                  setBusy(false);
                                  if (!met)
                                      return showError(errorText(met.error()));
                                  ask(*met);
                              });
}

void AddServerSheet::ask(const client::MetServer& met)
{
    m_settled = true;
    m_authority = met.authority;
    if (met.vouchedFor)
        return save();
    m_shown->setText(tr("This computer does not know the authority \"%1\" that the server shows. "
                        "Compare its fingerprint with the one that your administrator gave you, "
                        "not by way of this server. If one digit differs, cancel.")
                         .arg(items::isolated(met.subject)));
    m_digits->setText(QString::fromStdString(domain::grouped(met.fingerprint)));
    m_shown->show();
    m_digits->show();
    primary()->setText(tr("Trust it and add the server"));
    m_digits->setFocus();
}

void AddServerSheet::chooseFile()
{
    auto* dialog = new QFileDialog(this, tr("The authority's file"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setNameFilters({tr("Certificates (*.pem *.crt *.cer)"), tr("All files (*)")});
    dialog->setFileMode(QFileDialog::ExistingFile);
    connect(dialog, &QFileDialog::fileSelected, this, [this](const QString& path) {
        QFile file(path);
        if (!file.open(QIODevice::ReadOnly) || file.size() > largestAuthority)
            return showError(tr("This file cannot be read as a certificate."));
        forgetMet();
        m_authority = file.readAll().toStdString();
        m_settled = true;
        m_shown->setText(tr("The server is trusted if this file's authority vouches for it."));
        m_shown->show();
        primary()->setText(tr("Add the server"));
    });
    dialog->open();
}

void AddServerSheet::save()
{
    client::SavedServer server;
    server.name = m_name->text().trimmed().toStdString();
    server.address = m_address->text().trimmed().toStdString();
    server.authority = m_authority;
    if (auto done = m_context.servers->save(server); !done) {
        forgetMet();
        return showError(errorText(done.error()));
    }
    accept();
    emit added(m_name->text().trimmed());
}

} // namespace strongroom::ui
