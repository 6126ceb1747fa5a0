<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ja" sourcelanguage="en">
<context>
    <name>BackendAdvice</name>
    <message>
        <source>You run it already: its backups, its access and its people are yours.</source>
        <translation>すでに自社で運用しているため、バックアップもアクセス権も担当者も自社のものです。</translation>
    </message>
    <message>
        <source>Your systems run there already: its contracts, its access and its regions are settled.</source>
        <translation>すでにシステムがそこで動いているため、契約もアクセス権もリージョンも決まっています。</translation>
    </message>
    <message>
        <source>It is there already, and needs nothing.</source>
        <translation>はじめから備わっていて、何も必要ありません。</translation>
    </message>
    <message>
        <source>It would be one more place to run, to pay and to trust.</source>
        <translation>運用し、費用を払い、信頼する場所がもう一つ増えます。</translation>
    </message>
    <message>
        <source>It keeps files that nothing protects but the machine: for development only.</source>
        <translation>マシン以外に何も保護しないファイルに保存します。開発専用です。</translation>
    </message>
    <message>
        <source>You can look at its files while you develop.</source>
        <translation>開発中にファイルを直接確認できます。</translation>
    </message>
    <message>
        <source>It takes %1 at most.</source>
        <translation>最大 %1 まで保存できます。</translation>
    </message>
    <message>
        <source>It cannot destroy a single version.</source>
        <translation>バージョンを 1 件だけ破棄することができません。</translation>
    </message>
    <message>
        <source>There is nothing to configure and nobody else to trust: whoever runs the server keeps it, in the server&apos;s own database or in an OpenBao of theirs, and backs it up.</source>
        <translation>設定は不要で、ほかに信頼すべき相手もいません。サーバーの運用者が、サーバー自身のデータベースまたは運用者の OpenBao に保管し、バックアップします。</translation>
    </message>
</context>
<context>
    <name>Backends</name>
    <message>
        <source>Address</source>
        <translation>アドレス</translation>
    </message>
    <message>
        <source>Where it is reached, as in https://vault.example.com:8200</source>
        <translation>接続先のアドレス。例: https://vault.example.com:8200</translation>
    </message>
    <message>
        <source>Namespace</source>
        <translation>名前空間</translation>
    </message>
    <message>
        <source>Leave it empty where there are none.</source>
        <translation>名前空間がない場合は空のままにします。</translation>
    </message>
    <message>
        <source>Mount</source>
        <translation>マウント</translation>
    </message>
    <message>
        <source>The path of a KV engine of version 2.</source>
        <translation>KV エンジン（バージョン 2）のパスです。</translation>
    </message>
    <message>
        <source>Prefix</source>
        <translation>プレフィックス</translation>
    </message>
    <message>
        <source>What the names of all entries there begin with.</source>
        <translation>そこに置くすべてのエントリの名前の先頭部分です。</translation>
    </message>
    <message>
        <source>Token</source>
        <translation>トークン</translation>
    </message>
    <message>
        <source>One that has the policy below, and is renewed.</source>
        <translation>下のポリシーを持ち、更新されるトークンです。</translation>
    </message>
    <message>
        <source>Role ID</source>
        <translation>ロール ID</translation>
    </message>
    <message>
        <source>Of an AppRole that has the policy below.</source>
        <translation>下のポリシーを持つ AppRole のロール ID です。</translation>
    </message>
    <message>
        <source>Secret ID</source>
        <translation>シークレット ID</translation>
    </message>
    <message>
        <source>Of the same AppRole; one that may be used more than once.</source>
        <translation>同じ AppRole のもので、複数回使えるものにします。</translation>
    </message>
    <message>
        <source>Mount of AppRole</source>
        <translation>AppRole のマウント</translation>
    </message>
    <message>
        <source>Only where AppRole is not mounted at its usual place.</source>
        <translation>AppRole が通常の場所にマウントされていない場合のみ指定します。</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>リージョン</translation>
    </message>
    <message>
        <source>As in eu-central-1</source>
        <translation>例: eu-central-1</translation>
    </message>
    <message>
        <source>Access key ID</source>
        <translation>アクセスキー ID</translation>
    </message>
    <message>
        <source>Of the user that has the policy below.</source>
        <translation>下のポリシーを持つユーザーのものです。</translation>
    </message>
    <message>
        <source>Secret access key</source>
        <translation>シークレットアクセスキー</translation>
    </message>
    <message>
        <source>Shown once by AWS, with the access key ID.</source>
        <translation>AWS がアクセスキー ID とともに一度だけ表示します。</translation>
    </message>
    <message>
        <source>Role (ARN)</source>
        <translation>ロール（ARN）</translation>
    </message>
    <message>
        <source>The role in your account that has the policy below, and trusts us with our external ID.</source>
        <translation>お使いのアカウントのロールで、下のポリシーを持ち、外部 ID を条件に当方を信頼するものです。</translation>
    </message>
    <message>
        <source>Endpoint</source>
        <translation>エンドポイント</translation>
    </message>
    <message>
        <source>Only for a private endpoint: its address.</source>
        <translation>プライベートエンドポイントの場合のみ、そのアドレスを指定します。</translation>
    </message>
    <message>
        <source>KMS key</source>
        <translation>KMS キー</translation>
    </message>
    <message>
        <source>Leave it empty for the account&apos;s default key.</source>
        <translation>アカウントの既定のキーを使う場合は空のままにします。</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>プロジェクト</translation>
    </message>
    <message>
        <source>The project&apos;s ID, not its number.</source>
        <translation>プロジェクトの番号ではなく ID です。</translation>
    </message>
    <message>
        <source>Location</source>
        <translation>ロケーション</translation>
    </message>
    <message>
        <source>Where alone versions may lie, as in europe-west3. Empty: Google chooses.</source>
        <translation>バージョンを置いてよい唯一の場所。例: europe-west3。空の場合は Google が選びます。</translation>
    </message>
    <message>
        <source>Key of the service account</source>
        <translation>サービスアカウントの鍵</translation>
    </message>
    <message>
        <source>The JSON file that Google made: choose it, or paste it.</source>
        <translation>Google が作成した JSON ファイルです。選択するか、貼り付けてください。</translation>
    </message>
    <message>
        <source>Vault URL</source>
        <translation>Vault の URL</translation>
    </message>
    <message>
        <source>As in https://acme.vault.azure.net</source>
        <translation>例: https://acme.vault.azure.net</translation>
    </message>
    <message>
        <source>Tenant ID</source>
        <translation>テナント ID</translation>
    </message>
    <message>
        <source>Of the directory that the application is registered in.</source>
        <translation>アプリケーションが登録されているディレクトリのものです。</translation>
    </message>
    <message>
        <source>Client ID</source>
        <translation>クライアント ID</translation>
    </message>
    <message>
        <source>Of the registered application.</source>
        <translation>登録したアプリケーションのものです。</translation>
    </message>
    <message>
        <source>Client secret</source>
        <translation>クライアントシークレット</translation>
    </message>
    <message>
        <source>Its value, not its ID. Note when it runs out.</source>
        <translation>ID ではなく値です。有効期限を控えておいてください。</translation>
    </message>
    <message>
        <source>Endpoint of STS</source>
        <translation>STS のエンドポイント</translation>
    </message>
    <message>
        <source>Address of the sign-in</source>
        <translation>サインインのアドレス</translation>
    </message>
    <message>
        <source>Only where it is none of Azure&apos;s own.</source>
        <translation>Azure 自身のものでない場合のみ指定します。</translation>
    </message>
    <message>
        <source>Resource</source>
        <translation>リソース</translation>
    </message>
    <message>
        <source>For what tokens are asked, if the vault&apos;s name is none of Azure&apos;s own.</source>
        <translation>Vault の名前が Azure 自身のものでない場合に、トークンを要求する対象です。</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>フォルダー</translation>
    </message>
    <message>
        <source>On the server&apos;s machine. For development only.</source>
        <translation>サーバーのマシン上のフォルダー。開発専用です。</translation>
    </message>
    <message>
        <source>Name at the runner</source>
        <translation>ランナーでの名前</translation>
    </message>
    <message>
        <source>As the runner&apos;s configuration calls it, under &quot;stores&quot;.</source>
        <translation>ランナーの設定の「stores」で付けた名前です。</translation>
    </message>
    <message>
        <source>Certificate authority</source>
        <translation>認証局</translation>
    </message>
    <message>
        <source>In PEM, if its certificate is of an authority of your own.</source>
        <translation>証明書が独自の認証局のものである場合に、PEM 形式で指定します。</translation>
    </message>
    <message>
        <source>Address allowed</source>
        <translation>アドレスの許可</translation>
    </message>
    <message>
        <source>The server does not call this address. If it is right, its operator allows it by outbound_allow.</source>
        <translation>サーバーはこのアドレスに接続しません。正しいアドレスであれば、サーバーの運用者が outbound_allow で許可します。</translation>
    </message>
    <message>
        <source>Name (DNS)</source>
        <translation>名前（DNS）</translation>
    </message>
    <message>
        <source>The name was not found. Check how the address is spelled, and that the server&apos;s network knows it.</source>
        <translation>名前が見つかりませんでした。アドレスのつづりと、サーバーのネットワークで名前を解決できるかを確認してください。</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>接続</translation>
    </message>
    <message>
        <source>Nothing answers there. Check the port, and whether a firewall stands between.</source>
        <translation>応答がありません。ポートと、間にファイアウォールがないかを確認してください。</translation>
    </message>
    <message>
        <source>Certificate (TLS)</source>
        <translation>証明書（TLS）</translation>
    </message>
    <message>
        <source>Its certificate is not one to trust. Check the name in it, its dates and its authority.</source>
        <translation>証明書を信頼できません。証明書の名前、有効期間、認証局を確認してください。</translation>
    </message>
    <message>
        <source>Sign-in</source>
        <translation>サインイン</translation>
    </message>
    <message>
        <source>It does not take these credentials. Check that they are whole, belong together and have not run out.</source>
        <translation>この資格情報は受け付けられません。欠けていないか、組み合わせが正しいか、有効期限が切れていないかを確認してください。</translation>
    </message>
    <message>
        <source>Create</source>
        <translation>作成</translation>
    </message>
    <message>
        <source>These credentials may not create there. Compare their rights with the policy.</source>
        <translation>この資格情報には作成の権限がありません。権限をポリシーと比べてください。</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>読み取り</translation>
    </message>
    <message>
        <source>These credentials may not read there. Compare their rights with the policy.</source>
        <translation>この資格情報には読み取りの権限がありません。権限をポリシーと比べてください。</translation>
    </message>
    <message>
        <source>List</source>
        <translation>一覧</translation>
    </message>
    <message>
        <source>These credentials may not list there. Compare their rights with the policy.</source>
        <translation>この資格情報には一覧の権限がありません。権限をポリシーと比べてください。</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>削除</translation>
    </message>
    <message>
        <source>These credentials may not delete there. Compare their rights with the policy.</source>
        <translation>この資格情報には削除の権限がありません。権限をポリシーと比べてください。</translation>
    </message>
    <message>
        <source>Undelete</source>
        <translation>削除の取り消し</translation>
    </message>
    <message>
        <source>These credentials may not undelete there. Compare their rights with the policy.</source>
        <translation>この資格情報には削除を取り消す権限がありません。権限をポリシーと比べてください。</translation>
    </message>
    <message>
        <source>Destroy</source>
        <translation>破棄</translation>
    </message>
    <message>
        <source>These credentials may not destroy there. Compare their rights with the policy.</source>
        <translation>この資格情報には破棄の権限がありません。権限をポリシーと比べてください。</translation>
    </message>
    <message>
        <source>A token</source>
        <translation>トークン</translation>
    </message>
    <message>
        <source>AppRole</source>
        <translation>AppRole</translation>
    </message>
    <message>
        <source>Access keys</source>
        <translation>アクセスキー</translation>
    </message>
    <message>
        <source>A role of your account (AssumeRole)</source>
        <translation>お使いのアカウントのロール（AssumeRole）</translation>
    </message>
    <message>
        <source>The key of a service account</source>
        <translation>サービスアカウントの鍵</translation>
    </message>
    <message>
        <source>The secret of an application</source>
        <translation>アプリケーションのシークレット</translation>
    </message>
    <message>
        <source>The runner&apos;s own identity; nothing is stored</source>
        <translation>ランナー自身の ID（何も保存されません）</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>Delete a version so that it can come back</source>
        <translation>元に戻せる形でのバージョンの削除</translation>
    </message>
    <message>
        <source>It does not know deleted versions: what you delete here stays there, sealed, until it is destroyed.</source>
        <translation>削除済みバージョンという仕組みがありません。ここで削除したものは、破棄されるまで封印されたまま向こうに残ります。</translation>
    </message>
    <message>
        <source>It cannot bring a deleted version back by itself.</source>
        <translation>削除されたバージョンを自分で元に戻すことができません。</translation>
    </message>
    <message>
        <source>It destroys only all of a secret at once. A single version is destroyed by its key: what stays there opens nowhere.</source>
        <translation>シークレット全体をまとめて破棄することしかできません。1 件のバージョンは鍵を破棄することで破棄され、向こうに残るものはどこでも開けなくなります。</translation>
    </message>
    <message>
        <source>Open source, run by yourselves.</source>
        <translation>オープンソースで、自社で運用します。</translation>
    </message>
    <message>
        <source>Run by yourselves, or by its vendor.</source>
        <translation>自社またはベンダーが運用します。</translation>
    </message>
    <message>
        <source>Run by the cloud that your systems are in.</source>
        <translation>システムが動いているクラウドが運用します。</translation>
    </message>
    <message>
        <source>Built in</source>
        <translation>組み込み</translation>
    </message>
    <message>
        <source>YAML files (development)</source>
        <translation>YAML ファイル（開発用）</translation>
    </message>
    <message>
        <source>Through a runner</source>
        <translation>ランナー経由</translation>
    </message>
    <message>
        <source>Files on the server&apos;s machine. Never for real secrets.</source>
        <translation>サーバーのマシン上のファイルです。本物のシークレットには使わないでください。</translation>
    </message>
    <message>
        <source>Reached by your runner, with its own identity. The server keeps the name alone.</source>
        <translation>ランナーが自身の ID で接続します。サーバーは名前だけを保持します。</translation>
    </message>
    <message>
        <source>Signs in by</source>
        <translation>サインイン方法</translation>
    </message>
    <message>
        <source>not tested yet</source>
        <translation>未テスト</translation>
    </message>
    <message>
        <source>passed</source>
        <translation>合格</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>失敗</translation>
    </message>
    <message>
        <source>failed: %1</source>
        <translation>失敗: %1</translation>
    </message>
</context>
<context>
    <name>Bulk</name>
    <message>
        <source>Organization</source>
        <translation>組織</translation>
    </message>
    <message>
        <source>Environment</source>
        <translation>環境</translation>
    </message>
    <message>
        <source>Move to the trash</source>
        <translation>ゴミ箱に移動</translation>
    </message>
    <message>
        <source>Restore from the trash</source>
        <translation>ゴミ箱から復元</translation>
    </message>
    <message>
        <source>Change labels</source>
        <translation>ラベルを変更</translation>
    </message>
    <message>
        <source>Set the owner</source>
        <translation>所有者を設定</translation>
    </message>
    <message>
        <source>Move %1 to the trash</source>
        <translation>%1 件をゴミ箱に移動</translation>
    </message>
    <message>
        <source>Restore %1 from the trash</source>
        <translation>%1 件をゴミ箱から復元</translation>
    </message>
    <message>
        <source>Change the labels of %1</source>
        <translation>%1 件のラベルを変更</translation>
    </message>
    <message>
        <source>Set the owner of %1</source>
        <translation>%1 件の所有者を設定</translation>
    </message>
    <message>
        <source>Take back: %1</source>
        <translation>元に戻す: %1</translation>
    </message>
    <message>
        <source>Destroy for good</source>
        <translation>完全に破棄</translation>
    </message>
    <message>
        <source>Begin rotations</source>
        <translation>ローテーションを開始</translation>
    </message>
    <message>
        <source>Ask to destroy %1</source>
        <translation>%1 件の破棄を申請</translation>
    </message>
    <message>
        <source>Begin rotations of %1</source>
        <translation>%1 件のローテーションを開始</translation>
    </message>
    <message>
        <source>Set the rotation policy</source>
        <translation>ローテーションポリシーを設定</translation>
    </message>
    <message>
        <source>Remove the rotation policy</source>
        <translation>ローテーションポリシーを削除</translation>
    </message>
    <message>
        <source>Set the rotation policy of %1</source>
        <translation>%1 件のローテーションポリシーを設定</translation>
    </message>
    <message>
        <source>Remove the rotation policy of %1</source>
        <translation>%1 件のローテーションポリシーを削除</translation>
    </message>
</context>
<context>
    <name>Ends</name>
    <message numerus="yes">
        <source>%n day(s) ago</source>
        <translation>
            <numerusform>%n 日前</numerusform>
        </translation>
    </message>
    <message>
        <source>within a day</source>
        <translation>1 日以内</translation>
    </message>
    <message numerus="yes">
        <source>in %n day(s)</source>
        <translation>
            <numerusform>%n 日後</numerusform>
        </translation>
    </message>
    <message>
        <source>The certificate in %1 ended on %2, %3.</source>
        <translation>%1 の証明書は %2 に期限が切れました（%3）。</translation>
    </message>
    <message>
        <source>The certificate in %1 ends on %2, %3.</source>
        <translation>%1 の証明書は %2 に期限が切れます（%3）。</translation>
    </message>
</context>
<context>
    <name>EntryHygiene</name>
    <message>
        <source>⚠ The same value as &quot;%1&quot;. A value that leaks in one place is lost in both.</source>
        <translation>⚠ 「%1」と同じ値です。1 か所で漏えいすると、両方とも使えなくなります。</translation>
    </message>
    <message>
        <source>⚠ The same value stands in the secret &quot;%1&quot;, at &quot;%2&quot;. A value that leaks in one place is lost in both.</source>
        <translation>⚠ シークレット「%1」の「%2」に同じ値があります。1 か所で漏えいすると、両方とも使えなくなります。</translation>
    </message>
</context>
<context>
    <name>EnvChip</name>
    <message>
        <source>PROD</source>
        <translation>本番</translation>
    </message>
    <message>
        <source>STAGE</source>
        <translation>ステージング</translation>
    </message>
    <message>
        <source>DEV</source>
        <translation>開発</translation>
    </message>
    <message>
        <source>ORG</source>
        <translation>組織</translation>
    </message>
</context>
<context>
    <name>ErrorText</name>
    <message>
        <source>Your sign-in is no longer valid. Sign in again.</source>
        <translation>サインインが無効になりました。もう一度サインインしてください。</translation>
    </message>
    <message>
        <source>This name is taken in this scope. Choose another, or open what is there.</source>
        <translation>この名前はこのスコープですでに使われています。別の名前を選ぶか、既存のものを開いてください。</translation>
    </message>
    <message>
        <source>Too many attempts. Wait a little, then try again.</source>
        <translation>試行回数が多すぎます。少し待ってから、もう一度お試しください。</translation>
    </message>
    <message>
        <source>Something did not verify, and nothing of it was used. Tell your administrator.</source>
        <translation>検証できないものがあったため、一切使用していません。管理者に連絡してください。</translation>
    </message>
    <message>
        <source>The server is not the one this console trusts. Do not go on before somebody has explained it.</source>
        <translation>サーバーが、このコンソールの信頼するサーバーではありません。理由が説明されるまで、操作を続けないでください。</translation>
    </message>
    <message>
        <source>No key custodian is connected. It connects by itself when its runner is up; then try again.</source>
        <translation>鍵保管者が接続されていません。ランナーが起動すると自動的に接続されます。その後、もう一度お試しください。</translation>
    </message>
    <message>
        <source>The server cannot be reached. Check the connection, then try again.</source>
        <translation>サーバーに接続できません。接続を確認して、もう一度お試しください。</translation>
    </message>
    <message>
        <source>There was no answer in time. Try again.</source>
        <translation>時間内に応答がありませんでした。もう一度お試しください。</translation>
    </message>
    <message>
        <source>Cancelled.</source>
        <translation>キャンセルしました。</translation>
    </message>
    <message>
        <source>What was stored cannot be read back. Tell your administrator.</source>
        <translation>保存されている内容を読み出せません。管理者に連絡してください。</translation>
    </message>
    <message>
        <source>The server has no room left to write. Nothing was changed.</source>
        <translation>サーバーに書き込む空き領域がありません。何も変更されていません。</translation>
    </message>
    <message>
        <source>The record was rewritten: what this computer saw of it before is not its beginning any more. Trust nothing of it, and tell somebody who is not its administrator.</source>
        <translation>記録が書き換えられています。このコンピューターが以前に確認した内容が、現在の記録の先頭部分と一致しません。記録を一切信用せず、記録の管理者ではない人に知らせてください。</translation>
    </message>
    <message>
        <source>The record is shorter than it was when this computer last saw it: events are missing. If the server was set back to a backup, its administrator can say so.</source>
        <translation>記録が、このコンピューターが最後に確認したときより短くなっており、イベントが欠けています。サーバーがバックアップから戻されたのであれば、その管理者が説明できます。</translation>
    </message>
    <message>
        <source>The record is signed by another key than before. Do not trust it before its administrator has explained why.</source>
        <translation>記録が以前とは異なる鍵で署名されています。管理者から理由の説明があるまで、記録を信用しないでください。</translation>
    </message>
    <message>
        <source>This event is not the one that was recorded: it was altered afterwards. Tell somebody who is not its administrator.</source>
        <translation>このイベントは記録されたものと異なり、後から改変されています。記録の管理者ではない人に知らせてください。</translation>
    </message>
    <message>
        <source>The signature of the record&apos;s witness does not verify. Tell your administrator.</source>
        <translation>記録の立会署名を検証できません。管理者に連絡してください。</translation>
    </message>
    <message>
        <source>The file log.sqlite in your folder for state says what this computer knows of the record, and is in doubt: it cannot be used, or others may write it. The record is not verified until that is mended.</source>
        <translation>状態フォルダーのファイル log.sqlite には、このコンピューターが記録について把握している内容が入っていますが、信頼できません。使用できないか、他人が書き込める状態です。修正されるまで記録は検証されません。</translation>
    </message>
    <message>
        <source>Your organization&apos;s authority is not one that you trust, and nothing was written or revealed. Compare its fingerprint with your administrator&apos;s.</source>
        <translation>お使いの組織の認証局は、信頼済みのものではありません。何も書き込まれず、開示されていません。フィンガープリントを管理者のものと照合してください。</translation>
    </message>
    <message>
        <source>The key custodian could not show that its key is your organization&apos;s, and nothing was written or revealed. Check this computer&apos;s clock, then tell your administrator.</source>
        <translation>鍵保管者が、自分の鍵が組織のものであることを示せませんでした。何も書き込まれず、開示されていません。このコンピューターの時計を確認してから、管理者に連絡してください。</translation>
    </message>
    <message>
        <source>The file authorities.json in your folder for settings says whom you trust, and is in doubt: it cannot be read, or others may write it. Nothing was written or revealed. Mend it, or remove it and compare fingerprints again.</source>
        <translation>設定フォルダーのファイル authorities.json には信頼する相手が入っていますが、信頼できません。読み取れないか、他人が書き込める状態です。何も書き込まれず、開示されていません。修正するか、削除してフィンガープリントをもう一度照合してください。</translation>
    </message>
    <message>
        <source>The server contradicts what this computer has met before: it may be hiding a version, or answering with another secret. Nothing was revealed or written. Tell your administrator. If the server was set back to a backup, remove met.log in your folder for state and try again.</source>
        <translation>サーバーの応答が、このコンピューターが以前に確認した内容と矛盾しています。バージョンを隠しているか、別のシークレットで応答している可能性があります。何も開示されず、書き込まれていません。管理者に連絡してください。サーバーがバックアップから戻されたのであれば、状態フォルダーの met.log を削除して、もう一度お試しください。</translation>
    </message>
    <message>
        <source>The file met.log in your folder for state says what this computer has met before, and others may have written it. Nothing was revealed or written. Look at it, then make it yours alone.</source>
        <translation>状態フォルダーのファイル met.log には、このコンピューターが以前に確認した内容が入っていますが、他人が書き込んだ可能性があります。何も開示されず、書き込まれていません。内容を確認し、自分だけが書き込めるようにしてください。</translation>
    </message>
    <message>
        <source>The server&apos;s certificate is for another name, or not valid now. Nothing was sent there. Check the address and this computer&apos;s clock, then ask its administrator.</source>
        <translation>サーバーの証明書が別の名前のものか、現在有効ではありません。何も送信されていません。アドレスとこのコンピューターの時計を確認してから、サーバーの管理者に問い合わせてください。</translation>
    </message>
    <message>
        <source>The server does not show the authority of its certificate. Ask its administrator for the authority&apos;s file, and choose that.</source>
        <translation>サーバーが証明書の認証局を提示していません。管理者から認証局のファイルを受け取り、それを選択してください。</translation>
    </message>
    <message>
        <source>The file servers.json in your folder for settings says which servers you use, and is in doubt: it cannot be read, or others may write it. Mend it, or remove it and add your servers again.</source>
        <translation>設定フォルダーのファイル servers.json には使用するサーバーが入っていますが、信頼できません。読み取れないか、他人が書き込める状態です。修正するか、削除してサーバーをもう一度追加してください。</translation>
    </message>
    <message>
        <source>The server names another identity provider than the one that you signed in with before, and nothing was sent there. If your administrator names it, too, sign in with strongroomctl auth login --issuer.</source>
        <translation>サーバーが、以前のサインインとは別の ID プロバイダーを指定しています。何も送信されていません。管理者もその ID プロバイダーを指定している場合は、strongroomctl auth login --issuer でサインインしてください。</translation>
    </message>
    <message>
        <source>The encryption key that this stands under cannot be used.</source>
        <translation>これを保護している暗号鍵を使用できません。</translation>
    </message>
    <message>
        <source>In detail: %1</source>
        <translation>詳細: %1</translation>
    </message>
    <message>
        <source>The key custodian no longer accepts your sign-in. Sign in again.</source>
        <translation>鍵保管者がサインインを受け付けなくなりました。もう一度サインインしてください。</translation>
    </message>
    <message>
        <source>The clocks of this computer, the identity provider and the key custodian differ, or the request took too long. Set the clock, then try again.</source>
        <translation>このコンピューター、ID プロバイダー、鍵保管者の時計がずれているか、要求に時間がかかりすぎました。時計を合わせて、もう一度お試しください。</translation>
    </message>
    <message>
        <source>The key custodian is not ready for this yet. Try again in a moment.</source>
        <translation>鍵保管者の準備がまだできていません。少し待ってから、もう一度お試しください。</translation>
    </message>
    <message>
        <source>The leave to see this has run out. Ask again, with a purpose.</source>
        <translation>閲覧のアクセス許可の期限が切れました。利用目的を添えて、もう一度申請してください。</translation>
    </message>
    <message>
        <source>Your proof did not reach the key custodian, or it cannot read it. Update this program, or tell your administrator.</source>
        <translation>証明が鍵保管者に届かなかったか、鍵保管者が読み取れません。このプログラムを更新するか、管理者に連絡してください。</translation>
    </message>
    <message>
        <source>The key custodian does not know the identity provider that you signed in with. Tell your administrator.</source>
        <translation>鍵保管者は、サインインに使われた ID プロバイダーを認識していません。管理者に連絡してください。</translation>
    </message>
    <message>
        <source>The key custodian cannot get the identity provider&apos;s keys. Try again later.</source>
        <translation>鍵保管者が ID プロバイダーの鍵を取得できません。後でもう一度お試しください。</translation>
    </message>
    <message>
        <source>The key custodian has a newer definition of this key, or something still stands under it. Look at the keys, then decide again.</source>
        <translation>鍵保管者がこの鍵のより新しい定義を持っているか、この鍵で保護されているものがまだあります。鍵を確認してから、もう一度判断してください。</translation>
    </message>
    <message>
        <source>The key custodian&apos;s own rules do not allow this to you, on this device, for this purpose.</source>
        <translation>鍵保管者自身のルールにより、このユーザー、このデバイス、この利用目的では許可されません。</translation>
    </message>
    <message>
        <source>The request was sent twice, and the key custodian answers each once. Try again; if it goes on, tell your administrator.</source>
        <translation>要求が 2 回送信されましたが、鍵保管者は要求ごとに 1 回だけ応答します。もう一度お試しください。続く場合は、管理者に連絡してください。</translation>
    </message>
    <message>
        <source>What the server asked of the key custodian is not what you signed. Nothing was released or stored. Tell your administrator.</source>
        <translation>サーバーが鍵保管者に求めた内容が、署名した内容と異なります。何も渡されず、保存されていません。管理者に連絡してください。</translation>
    </message>
    <message>
        <source>The string is shorter than 8 bytes, longer than 64 KiB, or too easy to guess: looking for it would tell values to whoever tries words and numbers. Take the whole string.</source>
        <translation>文字列が 8 バイト未満か、64 KiB を超えているか、推測しやすすぎます。そのような文字列を検索できると、語や数字を手当たり次第に試す人に値が知られてしまいます。文字列全体を入力してください。</translation>
    </message>
    <message>
        <source>You have looked for 20 strings within an hour. Go on in an hour, or ask a colleague who may search.</source>
        <translation>1 時間以内に 20 個の文字列を検索しました。1 時間後に続けるか、検索を許可されている同僚に依頼してください。</translation>
    </message>
</context>
<context>
    <name>EvidenceReport</name>
    <message>
        <source>Evidence from the record</source>
        <translation>記録の証跡</translation>
    </message>
    <message>
        <source>Organization</source>
        <translation>組織</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>期間</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>イベント</translation>
    </message>
    <message>
        <source>Made by</source>
        <translation>作成者</translation>
    </message>
    <message>
        <source>Made at</source>
        <translation>作成日時</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>発生した内容</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>操作</translation>
    </message>
    <message>
        <source>Allowed</source>
        <translation>許可</translation>
    </message>
    <message>
        <source>Denied</source>
        <translation>拒否</translation>
    </message>
    <message>
        <source>Event by event</source>
        <translation>イベントの一覧</translation>
    </message>
    <message>
        <source>Leaf</source>
        <translation>リーフ</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>日時</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>実行者</translation>
    </message>
    <message>
        <source>Resource</source>
        <translation>リソース</translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation>利用目的</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>判定</translation>
    </message>
    <message>
        <source>(erased)</source>
        <translation>（消去済み）</translation>
    </message>
    <message>
        <source>allowed</source>
        <translation>許可</translation>
    </message>
    <message>
        <source>denied</source>
        <translation>拒否</translation>
    </message>
    <message>
        <source>How to verify this</source>
        <translation>検証方法</translation>
    </message>
    <message>
        <source>The file beside this one, of the same name ending in .json, holds each event with its proof. Verify it with:</source>
        <translation>この文書と同じ名前で末尾が .json のファイルに、各イベントとその証明が入っています。次のコマンドで検証してください:</translation>
    </message>
    <message>
        <source>Take the key from where you noted it before. The record itself names, as audit.export, the sum of this document and of the certificate that signs it. Values of secrets are not in it.</source>
        <translation>鍵は、以前に控えておいたものを使ってください。この文書と、署名した証明書のチェックサムは、記録自体に audit.export として残っています。シークレットの値は含まれていません。</translation>
    </message>
</context>
<context>
    <name>ExportRows</name>
    <message>
        <source>Export list</source>
        <translation>一覧のエクスポート</translation>
    </message>
    <message>
        <source>Comma-separated values (*.csv)</source>
        <translation>カンマ区切り値 (*.csv)</translation>
    </message>
    <message>
        <source>The list could not be written: %1</source>
        <translation>一覧を書き込めませんでした: %1</translation>
    </message>
</context>
<context>
    <name>Glossary</name>
    <message>
        <source>DEK</source>
        <translation>DEK</translation>
    </message>
    <message>
        <source>Data encryption key: each version of a secret is sealed with one of its own. It is kept only wrapped under a KEK.</source>
        <translation>データ暗号鍵。シークレットの各バージョンは、それぞれ専用の DEK で封印されます。DEK は KEK でラップされた状態でのみ保存されます。</translation>
    </message>
    <message>
        <source>KEK</source>
        <translation>KEK</translation>
    </message>
    <message>
        <source>Key encryption key: it wraps DEKs and stays in the runner&apos;s custody. Without it, no value under it can be read by anybody.</source>
        <translation>鍵暗号鍵。DEK をラップする鍵で、ランナーの管理下から出ません。これがないと、その鍵で保護された値はだれにも読めません。</translation>
    </message>
    <message>
        <source>CMEK</source>
        <translation>CMEK</translation>
    </message>
    <message>
        <source>Customer-managed encryption key: a KEK that is held elsewhere, in a cloud&apos;s KMS, OpenBao or a hardware module of yours. Whoever shuts it there shuts every value under it.</source>
        <translation>顧客管理の暗号鍵。クラウドの KMS、OpenBao、自社のハードウェアモジュールなど、外部で保持される KEK です。そこで鍵を閉じると、その鍵で保護されたすべての値も閉じられます。</translation>
    </message>
    <message>
        <source>Runner</source>
        <translation>ランナー</translation>
    </message>
    <message>
        <source>The program that holds the KEK and unwraps DEKs for those who may read. It checks by itself who asks, and the control plane cannot read what it gives out.</source>
        <translation>KEK を保持し、読み取りを許可された人のために DEK のラップを解除するプログラムです。だれが求めているかを自ら確認し、渡す内容はコントロールプレーンには読めません。</translation>
    </message>
    <message>
        <source>Custodian</source>
        <translation>鍵保管者</translation>
    </message>
    <message>
        <source>Whoever holds the KEK; the runner is the program that does it. An authority, which you have pinned, vouches for it.</source>
        <translation>KEK を保持する者です。実際に行うプログラムがランナーです。ピン留めした認証局が、鍵保管者を保証します。</translation>
    </message>
    <message>
        <source>Grant</source>
        <translation>アクセス許可</translation>
    </message>
    <message>
        <source>Leave to see named keys of one version, for a purpose, for a while. It ends by itself.</source>
        <translation>1 件のバージョンの指定されたキーを、利用目的を添えて、一定期間閲覧できる許可です。期限が来ると自動的に終わります。</translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation>利用目的</translation>
    </message>
    <message>
        <source>Why somebody looks: a category, a ticket, a note. It is recorded before the value is shown.</source>
        <translation>閲覧する理由です。区分、チケット、メモからなり、値が表示される前に記録されます。</translation>
    </message>
    <message>
        <source>Checkpoint</source>
        <translation>チェックポイント</translation>
    </message>
    <message>
        <source>The signed size and hash of the record&apos;s log at one moment. A later one that does not contain it shows that the record was altered.</source>
        <translation>ある時点における記録のログのサイズとハッシュに署名したものです。後のチェックポイントがこれを含んでいなければ、記録が改変されたことがわかります。</translation>
    </message>
    <message>
        <source>Inclusion proof</source>
        <translation>包含証明</translation>
    </message>
    <message>
        <source>The few hashes that lead from one event to a checkpoint. With them, this computer verifies that the event stands in the log.</source>
        <translation>1 件のイベントからチェックポイントまでをつなぐ、少数のハッシュです。これを使って、このコンピューターがイベントがログに含まれていることを検証します。</translation>
    </message>
    <message>
        <source>Blast radius</source>
        <translation>影響範囲</translation>
    </message>
    <message>
        <source>How much is touched if a key, a backend or a person fails or is lost. It is counted in secrets and versions before anything is done.</source>
        <translation>鍵、バックエンド、ユーザーに障害や喪失があったとき、どれだけの範囲に影響が及ぶかを示します。何かを行う前に、シークレットとバージョンの件数で数えられます。</translation>
    </message>
</context>
<context>
    <name>KeyFacts</name>
    <message>
        <source>Not valid yet: it begins on %1.</source>
        <translation>まだ有効ではありません。%1 から有効です。</translation>
    </message>
    <message numerus="yes">
        <source>Expired %n day(s) ago.</source>
        <translation>
            <numerusform>%n 日前に期限が切れました。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Valid for %n more day(s).</source>
        <translation>
            <numerusform>あと %n 日有効です。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2 bits</source>
        <translation>%1、%2 ビット</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>サブジェクト</translation>
    </message>
    <message>
        <source>Issuer</source>
        <translation>発行者</translation>
    </message>
    <message>
        <source>itself</source>
        <translation>自身（自己発行）</translation>
    </message>
    <message>
        <source>Names</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>From</source>
        <translation>有効開始</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>有効期限</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>鍵</translation>
    </message>
    <message>
        <source>Authority</source>
        <translation>認証局</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>はい</translation>
    </message>
    <message>
        <source>no</source>
        <translation>いいえ</translation>
    </message>
    <message>
        <source>Serial number</source>
        <translation>シリアル番号</translation>
    </message>
    <message>
        <source>SHA-256</source>
        <translation>SHA-256</translation>
    </message>
    <message>
        <source>This is a PKCS #12 store under a password. Save it to a file and open it with its password to see what is in it.</source>
        <translation>パスワードで保護された PKCS #12 ストアです。内容を確認するには、ファイルに保存し、そのパスワードで開いてください。</translation>
    </message>
    <message>
        <source>Certificate %1 of %2</source>
        <translation>証明書 %1 / %2</translation>
    </message>
    <message>
        <source>A private key stands beside it.</source>
        <translation>一緒に秘密鍵があります。</translation>
    </message>
    <message>
        <source>There is no private key beside it.</source>
        <translation>一緒に秘密鍵はありません。</translation>
    </message>
    <message>
        <source>Half</source>
        <translation>鍵の種別</translation>
    </message>
    <message>
        <source>private key</source>
        <translation>秘密鍵</translation>
    </message>
    <message>
        <source>public key</source>
        <translation>公開鍵</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>コメント</translation>
    </message>
    <message>
        <source>Fingerprint</source>
        <translation>フィンガープリント</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>パスフレーズ</translation>
    </message>
    <message>
        <source>yes: it is of no use without</source>
        <translation>あり（パスフレーズがないと使えません）</translation>
    </message>
    <message>
        <source>no: whoever has it can use it</source>
        <translation>なし（入手した人はだれでも使えます）</translation>
    </message>
</context>
<context>
    <name>Keys</name>
    <message>
        <source>not held</source>
        <translation>保持していません</translation>
    </message>
    <message>
        <source>★ active</source>
        <translation>★ アクティブ</translation>
    </message>
    <message>
        <source>held</source>
        <comment>state of a key</comment>
        <translation>保持中</translation>
    </message>
    <message>
        <source>cannot be used</source>
        <translation>使用不可</translation>
    </message>
    <message>
        <source>cannot be used: %1</source>
        <translation>使用不可: %1</translation>
    </message>
    <message>
        <source>healthy</source>
        <translation>正常</translation>
    </message>
    <message>
        <source>not checked yet</source>
        <translation>未確認</translation>
    </message>
    <message>
        <source>Nothing stands under it yet. While it cannot be used, nobody can write a version.</source>
        <translation>この鍵で保護されているものはまだありません。使用できない間は、だれもバージョンを書き込めません。</translation>
    </message>
    <message>
        <source>Nothing stands under it: it can be retired, and a mistake costs nothing.</source>
        <translation>この鍵で保護されているものはありません。廃止でき、誤っても失うものはありません。</translation>
    </message>
    <message>
        <source>Nobody can read %1: the runner does not hold this key. Assign it again, or bring back the runner that holds it.</source>
        <translation>%1 をだれも読み取れません。ランナーがこの鍵を保持していません。鍵を割り当て直すか、保持しているランナーを復帰させてください。</translation>
    </message>
    <message>
        <source>Nobody can read %1 until this key can be used again.</source>
        <translation>この鍵が再び使えるようになるまで、%1 をだれも読み取れません。</translation>
    </message>
    <message>
        <source>%1 stand under it. While it cannot be used, nobody can read them; if it is lost, they are gone for good.</source>
        <translation>%1 がこの鍵で保護されています。鍵が使用できない間はだれも読み取れず、鍵が失われると永久に失われます。</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>鍵</translation>
    </message>
    <message>
        <source>Which key there. It has to exist: none is made.</source>
        <translation>保管先のどの鍵を使うかを指定します。既存の鍵である必要があり、作成はされません。</translation>
    </message>
    <message>
        <source>Mount</source>
        <translation>マウント</translation>
    </message>
    <message>
        <source>The path of a transit engine.</source>
        <translation>Transit エンジンのパスです。</translation>
    </message>
    <message>
        <source>Automatic rotation</source>
        <translation>自動ローテーション</translation>
    </message>
    <message>
        <source>Set on the key there, as in 720h. Empty: as it is.</source>
        <translation>保管先の鍵に設定されます。例: 720h。空の場合は変更しません。</translation>
    </message>
    <message>
        <source>External ID</source>
        <translation>外部 ID</translation>
    </message>
    <message>
        <source>What the role asks for in its trust policy.</source>
        <translation>ロールの信頼ポリシーで要求されるものです。</translation>
    </message>
    <message>
        <source>Role (ARN)</source>
        <translation>ロール（ARN）</translation>
    </message>
    <message>
        <source>Only for a role of another account that is taken on first.</source>
        <translation>先に別のアカウントのロールを引き受ける場合のみ指定します。</translation>
    </message>
    <message>
        <source>Session token</source>
        <translation>セッショントークン</translation>
    </message>
    <message>
        <source>Only with temporary access keys.</source>
        <translation>一時的なアクセスキーの場合のみ指定します。</translation>
    </message>
    <message>
        <source>Certificate authority</source>
        <translation>認証局</translation>
    </message>
    <message>
        <source>In PEM, if its certificate is of an authority of your own.</source>
        <translation>証明書が独自の認証局のものである場合に、PEM 形式で指定します。</translation>
    </message>
    <message>
        <source>PKCS #11 URI</source>
        <translation>PKCS #11 URI</translation>
    </message>
    <message>
        <source>Names the token and the key, as in pkcs11:token=strongroom;object=kek. The module itself stands in the runner&apos;s configuration.</source>
        <translation>トークンと鍵を指定します。例: pkcs11:token=strongroom;object=kek。モジュール自体はランナーの設定にあります。</translation>
    </message>
    <message>
        <source>PIN</source>
        <translation>PIN</translation>
    </message>
    <message>
        <source>The user&apos;s, if the token wants one.</source>
        <translation>トークンが必要とする場合に、ユーザーの PIN を指定します。</translation>
    </message>
    <message>
        <source>Permission</source>
        <translation>権限</translation>
    </message>
    <message>
        <source>These credentials may not do that with the key. Compare their rights with the policy.</source>
        <translation>この資格情報には、その鍵に対する権限がありません。権限をポリシーと比べてください。</translation>
    </message>
    <message>
        <source>The key&apos;s state</source>
        <translation>鍵の状態</translation>
    </message>
    <message>
        <source>The key is not there, disabled or about to be deleted. Enabling it again at its keeper restores everything under it.</source>
        <translation>鍵が存在しないか、無効になっているか、削除される予定です。保管先で再び有効にすると、この鍵で保護されているものはすべて元に戻ります。</translation>
    </message>
    <message>
        <source>The key&apos;s type</source>
        <translation>鍵の種類</translation>
    </message>
    <message>
        <source>The key is of another type than it has to be: symmetric, 256 bits, for both directions (Azure: RSA or oct-HSM).</source>
        <translation>鍵の種類が必要なものと異なります。対称鍵、256 ビット、暗号化と復号の両方に使えるものが必要です（Azure の場合は RSA または oct-HSM）。</translation>
    </message>
    <message>
        <source>Wraps and opens a probe</source>
        <translation>テストデータのラップと復号</translation>
    </message>
    <message>
        <source>What answers there does not answer as a key&apos;s keeper does. Check the address.</source>
        <translation>応答の内容が、鍵の保管先のものではありません。アドレスを確認してください。</translation>
    </message>
    <message>
        <source>Answer in time</source>
        <translation>時間内の応答</translation>
    </message>
    <message>
        <source>It did not answer in time. Try again; if it stays so, look at the key&apos;s keeper.</source>
        <translation>時間内に応答がありませんでした。もう一度お試しください。続く場合は、鍵の保管先を確認してください。</translation>
    </message>
    <message>
        <source>PKCS #11 module</source>
        <translation>PKCS #11 モジュール</translation>
    </message>
    <message>
        <source>The module could not be loaded. It is named in the runner&apos;s configuration (pkcs11_modules).</source>
        <translation>モジュールを読み込めませんでした。モジュールはランナーの設定（pkcs11_modules）で指定されています。</translation>
    </message>
    <message>
        <source>Token and PIN</source>
        <translation>トークンと PIN</translation>
    </message>
    <message>
        <source>The token is not there, or does not take the PIN.</source>
        <translation>トークンが存在しないか、PIN が受け付けられません。</translation>
    </message>
    <message>
        <source>In the runner&apos;s folder</source>
        <translation>ランナーのフォルダー内</translation>
    </message>
    <message>
        <source>A file on the runner&apos;s machine. Nothing else is needed, and nobody else can shut it. Whoever loses the file loses everything under it.</source>
        <translation>ランナーのマシン上のファイルです。ほかに必要なものはなく、他者が停止することもできません。ファイルを失うと、この鍵で保護されているものはすべて失われます。</translation>
    </message>
    <message>
        <source>A key that OpenBao or HashiCorp Vault keeps, with automatic rotation.</source>
        <translation>OpenBao または HashiCorp Vault が保管し、自動的にローテーションする鍵です。</translation>
    </message>
    <message>
        <source>A key in your own account (CMEK): disabling it there shuts everything under it.</source>
        <translation>お使いのアカウントにある鍵（CMEK）です。そこで無効にすると、この鍵で保護されているものがすべて閉じられます。</translation>
    </message>
    <message>
        <source>A key in a hardware module at the runner.</source>
        <translation>ランナーのハードウェアモジュールにある鍵です。</translation>
    </message>
    <message>
        <source>The runner&apos;s own key</source>
        <translation>ランナー自身の鍵</translation>
    </message>
    <message>
        <source>none: shut at once</source>
        <translation>なし（直ちに閉じます）</translation>
    </message>
    <message numerus="yes">
        <source>%n second(s) after it is shut</source>
        <translation>
            <numerusform>閉じてから %n 秒</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln secret(s)</source>
        <translation>
            <numerusform>シークレット %Ln 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln version(s)</source>
        <translation>
            <numerusform>バージョン %Ln 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln environment(s)</source>
        <translation>
            <numerusform>環境 %Ln 件</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 with %2, in %3</source>
        <comment>secrets, versions, environments</comment>
        <translation>%1（%2、%3）</translation>
    </message>
    <message>
        <source>missing at a runner</source>
        <translation>一部のランナーにありません</translation>
    </message>
    <message>
        <source>All runners alike</source>
        <translation>すべてのランナーが同じ状態</translation>
    </message>
    <message>
        <source>A runner that was away when keys were changed differs from the others: what stands under this key may be unreadable whenever that runner is asked. While it is connected, choose Change… for this key and save it once more, or activate it once more if it is the active one. For a key in a runner&apos;s folder, copy keyring.json and kek-*.key from another runner.</source>
        <translation>鍵の変更時に接続されていなかったランナーが、ほかのランナーと異なっています。そのランナーに問い合わせると、この鍵で保護されたものを読み取れないことがあります。そのランナーが接続されている間に、この鍵の「変更…」を選んでもう一度保存するか、有効な鍵であればもう一度有効にしてください。ランナーのフォルダーにある鍵の場合は、別のランナーから keyring.json と kek-*.key をコピーしてください。</translation>
    </message>
    <message>
        <source>The runner&apos;s ring</source>
        <translation>ランナーのキーリング</translation>
    </message>
    <message>
        <source>The runner that was asked does not hold it. Choose Change… for it under Encryption keys, so that all runners get it, or bring back the runner that holds it.</source>
        <translation>問い合わせたランナーはこの鍵を持っていません。「暗号鍵」でこの鍵の「変更…」を選んですべてのランナーに配るか、この鍵を持つランナーを復帰させてください。</translation>
    </message>
</context>
<context>
    <name>LargeType</name>
    <message>
        <source>zero</source>
        <translation>ゼロ</translation>
    </message>
    <message>
        <source>big O</source>
        <translation>大 O</translation>
    </message>
    <message>
        <source>one</source>
        <translation>イチ</translation>
    </message>
    <message>
        <source>small L</source>
        <translation>小 L</translation>
    </message>
    <message>
        <source>big i</source>
        <translation>大 i</translation>
    </message>
    <message>
        <source>space</source>
        <translation>空白</translation>
    </message>
    <message>
        <source>line</source>
        <translation>改行</translation>
    </message>
    <message>
        <source>… and more, which is not shown large</source>
        <translation>… 以降は大きく表示されません</translation>
    </message>
</context>
<context>
    <name>LeakSheet</name>
    <message>
        <source>as it is</source>
        <translation>そのまま</translation>
    </message>
    <message>
        <source>without white space around it</source>
        <translation>前後の空白を除いた形</translation>
    </message>
    <message>
        <source>with a line break at its end</source>
        <translation>末尾に改行を付けた形</translation>
    </message>
    <message>
        <source>kept in base64</source>
        <translation>base64 で保存</translation>
    </message>
    <message>
        <source>what it is in base64 for</source>
        <translation>base64 をデコードしたもの</translation>
    </message>
</context>
<context>
    <name>Matrix</name>
    <message numerus="yes">
        <source>%n change(s)</source>
        <translation>
            <numerusform>変更 %n 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n environment(s)</source>
        <translation>
            <numerusform>（環境 %n 件）</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Needs</name>
    <message numerus="yes">
        <source>%n approval(s) wait for your decision.</source>
        <translation>
            <numerusform>承認 %n 件があなたの判断を待っています。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n emergency(s) of yours are open. End them when you are done.</source>
        <translation>
            <numerusform>あなたの緊急アクセス %n 件が継続中です。用が済んだら終了してください。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n emergency(s) wait for a review.</source>
        <translation>
            <numerusform>緊急アクセス %n 件がレビュー待ちです。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n review(s) of access are overdue.</source>
        <translation>
            <numerusform>アクセス権レビュー %n 件が期限を超過しています。</numerusform>
        </translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message>
        <source>%1 …</source>
        <translation>%1 …</translation>
    </message>
    <message>
        <source>No runner is connected: nothing can be written or revealed.</source>
        <translation>接続しているランナーがありません。書き込みも開示もできません。</translation>
    </message>
    <message numerus="yes">
        <source>%n encryption key(s) cannot be used: %1.</source>
        <translation>
            <numerusform>暗号鍵 %n 件を使用できません: %1。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n backend(s) failed the last test: %1.</source>
        <translation>
            <numerusform>バックエンド %n 件が直近のテストに失敗しました: %1。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n version(s) in backends are not yet what they are here.</source>
        <translation>
            <numerusform>バックエンドにあるバージョン %n 件に、ここでの内容がまだ反映されていません。</numerusform>
        </translation>
    </message>
    <message>
        <source>Approvals</source>
        <translation>承認</translation>
    </message>
    <message>
        <source>Emergencies</source>
        <translation>緊急アクセス</translation>
    </message>
    <message>
        <source>Access reviews</source>
        <translation>アクセス権レビュー</translation>
    </message>
    <message>
        <source>Runners</source>
        <translation>ランナー</translation>
    </message>
    <message>
        <source>Encryption keys</source>
        <translation>暗号鍵</translation>
    </message>
    <message>
        <source>Backends</source>
        <translation>バックエンド</translation>
    </message>
    <message>
        <source>API keys</source>
        <translation>API キー</translation>
    </message>
    <message>
        <source>The record</source>
        <translation>記録</translation>
    </message>
    <message>
        <source>Where the record goes</source>
        <translation>記録の転送先</translation>
    </message>
    <message numerus="yes">
        <source>%n sink(s) of the record stand still: %1.</source>
        <translation>
            <numerusform>記録の転送先 %n 件が停止しています: %1。</numerusform>
        </translation>
    </message>
    <message>
        <source>No runner has witnessed the record yet.</source>
        <translation>まだどのランナーも記録に立会署名していません。</translation>
    </message>
    <message numerus="yes">
        <source>%n event(s) of the record were not witnessed since %1.</source>
        <translation>
            <numerusform>%1 以降、記録のイベント %n 件に立会署名がありません。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>At least %n secret(s) should have been rotated by now.</source>
        <translation>
            <numerusform>少なくとも %n 件のシークレットがローテーションの期限を過ぎています。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n secret(s) should have been rotated by now.</source>
        <translation>
            <numerusform>%n 件のシークレットがローテーションの期限を過ぎています。</numerusform>
        </translation>
    </message>
    <message>
        <source>Rotation</source>
        <translation>ローテーション</translation>
    </message>
    <message numerus="yes">
        <source>%n approval(s) expire within a day without your decision.</source>
        <translation>
            <numerusform>承認 %n 件が、あなたの判断がないまま 1 日以内に期限切れになります。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n request(s) of yours expire within a day. Ask those who decide.</source>
        <translation>
            <numerusform>あなたの申請 %n 件が 1 日以内に期限切れになります。承認する人に依頼してください。</numerusform>
        </translation>
    </message>
    <message>
        <source>The certificate in &quot;%1&quot; has ended.</source>
        <translation>「%1」の証明書の期限が切れました。</translation>
    </message>
    <message>
        <source>The certificate in &quot;%1&quot; ends within a day.</source>
        <translation>「%1」の証明書の期限が 1 日以内に切れます。</translation>
    </message>
    <message numerus="yes">
        <source>The certificate in &quot;%1&quot; ends in %n day(s).</source>
        <translation>
            <numerusform>「%1」の証明書の期限が %n 日後に切れます。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>At least %n certificate(s) have ended, or end within 30 days.</source>
        <translation>
            <numerusform>少なくとも %n 件の証明書が、期限切れか、30 日以内に期限切れになります。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n certificate(s) have ended, or end within 30 days.</source>
        <translation>
            <numerusform>証明書 %n 件が、期限切れか、30 日以内に期限切れになります。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n review(s) of access are due within %1 days.</source>
        <extracomment>%1 is 14.</extracomment>
        <translation>
            <numerusform>アクセス権レビュー %n 件の期限が %1 日以内に来ます。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n API key(s) end within %1 days: %2.</source>
        <extracomment>%1 is 14, %2 the names of the keys.</extracomment>
        <translation>
            <numerusform>API キー %n 件が %1 日以内に期限切れになります: %2。</numerusform>
        </translation>
    </message>
    <message>
        <source>Certificates</source>
        <translation>証明書</translation>
    </message>
</context>
<context>
    <name>Operations</name>
    <message>
        <source>less than a minute left</source>
        <translation>残り 1 分未満</translation>
    </message>
    <message numerus="yes">
        <source>about %n minute(s) left</source>
        <translation>
            <numerusform>残り約 %n 分</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %n hour(s) left</source>
        <translation>
            <numerusform>残り約 %n 時間</numerusform>
        </translation>
    </message>
    <message>
        <source>Re-wrap under %1</source>
        <translation>%1 による再ラップ</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>done of all</comment>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>一時停止中</translation>
    </message>
    <message>
        <source>%1 a second</source>
        <translation>毎秒 %1 件</translation>
    </message>
    <message>
        <source>%1 failed</source>
        <translation>%1 件失敗</translation>
    </message>
    <message numerus="yes">
        <source>⚠ %n version(s) stand under other keys still. Mend what the error says, then start another re-wrap.</source>
        <translation>
            <numerusform>⚠ バージョン %n 件がまだ別の鍵で保護されています。エラーの内容に対処してから、もう一度再ラップを開始してください。</numerusform>
        </translation>
    </message>
    <message>
        <source>✓ Complete: it was counted afterwards, and nothing stands under another key.</source>
        <translation>✓ 完了しました。終了後に数え直し、別の鍵で保護されているものがないことを確認しました。</translation>
    </message>
    <message>
        <source>Done to %1 of %2</source>
        <translation>%2 件中 %1 件に実行済み</translation>
    </message>
    <message>
        <source>given up, %1 left as they were</source>
        <translation>残りは取りやめ、%1 件はそのまま</translation>
    </message>
</context>
<context>
    <name>Outcomes</name>
    <message>
        <source>%1 days and more</source>
        <translation>%1 日以上</translation>
    </message>
    <message>
        <source>less than a day</source>
        <translation>1 日未満</translation>
    </message>
    <message>
        <source>%1 to %2 days</source>
        <translation>%1～%2 日</translation>
    </message>
    <message numerus="yes">
        <source>%n second(s)</source>
        <translation>
            <numerusform>%n 秒</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n 分</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s)</source>
        <translation>
            <numerusform>%n 時間</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n 日</numerusform>
        </translation>
    </message>
    <message>
        <source>none</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1%</translation>
    </message>
    <message>
        <source>no value yet</source>
        <translation>値はまだありません</translation>
    </message>
    <message>
        <source>There is no secret yet.</source>
        <translation>シークレットはまだありません。</translation>
    </message>
    <message>
        <source>Half of what was approved waited %1 at most.</source>
        <translation>承認された申請の半数は、%1 以内に承認されました。</translation>
    </message>
    <message>
        <source>No secret has had a second value yet.</source>
        <translation>2 つ目の値が設定されたシークレットはまだありません。</translation>
    </message>
    <message>
        <source>Half of all values were replaced within %1.</source>
        <translation>全体の半数の値が %1 以内に置き換えられました。</translation>
    </message>
    <message numerus="yes">
        <source>Of %n secret(s) in use.</source>
        <translation>
            <numerusform>使用中のシークレット %n 件のうち、次を満たす割合です。</numerusform>
        </translation>
    </message>
    <message>
        <source>have an owner</source>
        <translation>所有者がいる</translation>
    </message>
    <message>
        <source>were served by canonical URI</source>
        <translation>正規 URI で提供された</translation>
    </message>
    <message>
        <source>lack something</source>
        <translation>不足がある</translation>
    </message>
    <message numerus="yes">
        <source>%n more event(s) are still being counted.</source>
        <translation>
            <numerusform>さらに %n 件のイベントを集計中です。</numerusform>
        </translation>
    </message>
    <message>
        <source>are complete</source>
        <translation>そろっている</translation>
    </message>
    <message>
        <source>Waiting for approval: %1. Emergencies waiting for a review: %2, overdue: %3.</source>
        <translation>承認待ち: %1 件。レビュー待ちの緊急アクセス: %2 件、期限超過: %3 件。</translation>
    </message>
    <message>
        <source>Reviews of access that are open: %1, overdue: %2.</source>
        <translation>進行中のアクセス権レビュー: %1 件、期限超過: %2 件。</translation>
    </message>
    <message>
        <source>reveals with a purpose</source>
        <translation>利用目的のある開示</translation>
    </message>
    <message>
        <source>reveals with a ticket</source>
        <translation>チケットのある開示</translation>
    </message>
    <message>
        <source>reveals by approval</source>
        <translation>承認による開示</translation>
    </message>
    <message>
        <source>of all events, denied</source>
        <translation>全イベントに占める拒否</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1、%2</translation>
    </message>
    <message>
        <source>Nothing was recorded in %1 days.</source>
        <extracomment>%1 is 28.</extracomment>
        <translation>過去 %1 日間の記録はありません。</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n secret(s) have a value that is %2 days old or older.</source>
        <extracomment>%2 is 90.</extracomment>
        <translation>
            <numerusform>シークレット %n 件中 %1 件の値が、%2 日以上前のものです。</numerusform>
        </translation>
    </message>
    <message>
        <source>have a value of the last %1 days</source>
        <extracomment>%1 is 90.</extracomment>
        <translation>%1 日以内の値がある</translation>
    </message>
    <message numerus="yes">
        <source>Of %n event(s) recorded in %1 days: whether they say who, what, the decision and, where one is needed, the purpose.</source>
        <extracomment>%1 is 28.</extracomment>
        <translation>
            <numerusform>過去 %1 日間に記録された %n 件のイベントについて、実行者、内容、判定、必要な場合は利用目的が記録されているかを示します。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n event(s) in %1 days, most of them: %2.</source>
        <extracomment>%1 is 28, %2 a time of the week.</extracomment>
        <translation>
            <numerusform>過去 %1 日間のイベント %n 件。最も多い時間帯: %2。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PermissionBox</name>
    <message>
        <source>Permission</source>
        <translation>権限</translation>
    </message>
</context>
<context>
    <name>Places</name>
    <message>
        <source>&amp;Audit</source>
        <translation>監査(&amp;A)</translation>
    </message>
    <message>
        <source>Audit</source>
        <translation>監査</translation>
    </message>
    <message>
        <source>Compare en&amp;vironments</source>
        <translation>環境の比較(&amp;V)</translation>
    </message>
    <message>
        <source>Compare environments</source>
        <translation>環境の比較</translation>
    </message>
    <message>
        <source>A&amp;pprovals</source>
        <translation>承認(&amp;P)</translation>
    </message>
    <message>
        <source>Approvals</source>
        <translation>承認</translation>
    </message>
    <message>
        <source>&amp;Grants</source>
        <translation>アクセス許可(&amp;G)</translation>
    </message>
    <message>
        <source>Grants</source>
        <translation>アクセス許可</translation>
    </message>
    <message>
        <source>&amp;Emergencies</source>
        <translation>緊急アクセス(&amp;E)</translation>
    </message>
    <message>
        <source>Emergencies</source>
        <translation>緊急アクセス</translation>
    </message>
    <message>
        <source>P&amp;olicy</source>
        <translation>ポリシー(&amp;O)</translation>
    </message>
    <message>
        <source>Policy</source>
        <translation>ポリシー</translation>
    </message>
    <message>
        <source>A&amp;ccess</source>
        <translation>アクセス権(&amp;C)</translation>
    </message>
    <message>
        <source>Access</source>
        <translation>アクセス権</translation>
    </message>
    <message>
        <source>&amp;Machines</source>
        <translation>マシン(&amp;M)</translation>
    </message>
    <message>
        <source>Machines</source>
        <translation>マシン</translation>
    </message>
    <message>
        <source>&amp;Backends</source>
        <translation>バックエンド(&amp;B)</translation>
    </message>
    <message>
        <source>Backends</source>
        <translation>バックエンド</translation>
    </message>
    <message>
        <source>Encr&amp;yption keys</source>
        <translation>暗号鍵(&amp;Y)</translation>
    </message>
    <message>
        <source>Encryption keys</source>
        <translation>暗号鍵</translation>
    </message>
    <message>
        <source>Overvie&amp;w</source>
        <translation>概要(&amp;W)</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>概要</translation>
    </message>
    <message>
        <source>Rotat&amp;ion</source>
        <translation>ローテーション(&amp;I)</translation>
    </message>
    <message>
        <source>Rotation</source>
        <translation>ローテーション</translation>
    </message>
    <message>
        <source>Setti&amp;ngs</source>
        <translation>設定(&amp;N)</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>設定</translation>
    </message>
    <message>
        <source>Environment matri&amp;x</source>
        <translation>環境マトリックス(&amp;X)</translation>
    </message>
    <message>
        <source>Environment matrix</source>
        <translation>環境マトリックス</translation>
    </message>
</context>
<context>
    <name>Presenting</name>
    <message>
        <source>Presenting mode is on: no value is shown. Ctrl+Shift+H or the settings end it.</source>
        <translation>プレゼンテーションモードがオンのため、値は表示されません。終了するには、Ctrl+Shift+H を押すか、設定で変更してください。</translation>
    </message>
</context>
<context>
    <name>Reasons</name>
    <message>
        <source>&quot;%1&quot; leads to an address that is not on the public Internet. Enter the service&apos;s public address, or have the operator allow this one (outbound_allow).</source>
        <translation>「%1」は、公共のインターネット上にないアドレスを指しています。サービスの公開アドレスを入力するか、このアドレスを許可するよう運用者に依頼してください（outbound_allow）。</translation>
    </message>
    <message>
        <source>This address is not on the public Internet. Enter the service&apos;s public address, or have the operator allow this one (outbound_allow).</source>
        <translation>このアドレスは公共のインターネット上にありません。サービスの公開アドレスを入力するか、このアドレスを許可するよう運用者に依頼してください（outbound_allow）。</translation>
    </message>
    <message>
        <source>This is the address where a cloud gives credentials to its own machines. Enter the address of the service itself.</source>
        <translation>これは、クラウドが自身のマシンに資格情報を渡すためのアドレスです。サービス自体のアドレスを入力してください。</translation>
    </message>
    <message>
        <source>The address must begin with https://: in clear text others could read what is sent. The operator can allow an exception (outbound_allow).</source>
        <translation>アドレスは https:// で始まる必要があります。平文では、送信内容を他人に読まれるおそれがあります。運用者は例外を許可できます（outbound_allow）。</translation>
    </message>
    <message>
        <source>The address cannot be read.</source>
        <translation>アドレスを読み取れません。</translation>
    </message>
    <message>
        <source>The name &quot;%1&quot; is not known. Check its spelling, and the DNS here.</source>
        <translation>名前「%1」が見つかりません。つづりと、ここの DNS を確認してください。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; does not accept connections. Check the port, the firewall, and that the service runs.</source>
        <translation>「%1」が接続を受け付けません。ポート、ファイアウォール、サービスが動作していることを確認してください。</translation>
    </message>
    <message>
        <source>The certificate of &quot;%1&quot; is not trusted. If it was issued by an authority of your own, enter that authority&apos;s certificate.</source>
        <translation>「%1」の証明書は信頼されていません。独自の認証局が発行したものであれば、その認証局の証明書を入力してください。</translation>
    </message>
    <message>
        <source>The authority&apos;s certificate cannot be read. Enter it as PEM.</source>
        <translation>認証局の証明書を読み取れません。PEM 形式で入力してください。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; does not speak TLS as it is spoken today. Check the port.</source>
        <translation>「%1」が現在の TLS に対応していません。ポートを確認してください。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; did not answer in time.</source>
        <translation>「%1」から時間内に応答がありませんでした。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; answers with more than it may. Check that the address is right.</source>
        <translation>「%1」の応答が許容量を超えています。アドレスが正しいか確認してください。</translation>
    </message>
    <message>
        <source>The answer of &quot;%1&quot; broke off or is not HTTP. Try again; if it stays so, check that the address is right.</source>
        <translation>「%1」の応答が途中で切れたか、HTTP ではありません。もう一度お試しください。続く場合は、アドレスが正しいか確認してください。</translation>
    </message>
    <message>
        <source>The vault does not accept the role id and secret id. Check both, that the secret id has not expired or been used up, and the mount of AppRole.</source>
        <translation>Vault がロール ID とシークレット ID を受け付けません。両方の内容、シークレット ID の期限や使用回数が尽きていないこと、AppRole のマウントを確認してください。</translation>
    </message>
    <message>
        <source>The vault does not accept the token. It may have expired or been revoked, or belong to another namespace.</source>
        <translation>Vault がトークンを受け付けません。期限切れか失効済み、または別の名前空間のものである可能性があります。</translation>
    </message>
    <message>
        <source>The vault&apos;s policy does not allow %1. Add that to the policy of this token or role.</source>
        <translation>Vault のポリシーで %1 が許可されていません。このトークンまたはロールのポリシーに追加してください。</translation>
    </message>
    <message>
        <source>The vault is sealed. Unseal it, then try again.</source>
        <translation>Vault が封印（sealed）されています。封印を解除（unseal）してから、もう一度お試しください。</translation>
    </message>
    <message>
        <source>The vault has no such namespace. Check its name.</source>
        <translation>Vault に、その名前空間はありません。名前を確認してください。</translation>
    </message>
    <message>
        <source>The vault has nothing mounted there. Check the mount, and the namespace.</source>
        <translation>Vault のその場所には何もマウントされていません。マウントと名前空間を確認してください。</translation>
    </message>
    <message>
        <source>The mount is no KV engine of version 2. Choose another mount, or upgrade it: vault kv enable-versioning.</source>
        <translation>このマウントは KV エンジン（バージョン 2）ではありません。別のマウントを選択するか、アップグレードしてください: vault kv enable-versioning</translation>
    </message>
    <message>
        <source>The vault does not take so much in one version.</source>
        <translation>Vault が受け付ける 1 件のバージョンのサイズを超えています。</translation>
    </message>
    <message>
        <source>The vault gave an answer that cannot be read.</source>
        <translation>Vault の応答を読み取れません。</translation>
    </message>
    <message>
        <source>The vault could not do it. Its log says why.</source>
        <translation>Vault で処理できませんでした。理由は Vault のログを確認してください。</translation>
    </message>
    <message>
        <source>The vault has no such key in its transit engine. Make it, or check its name.</source>
        <translation>Vault の transit エンジンに、その鍵はありません。作成するか、名前を確認してください。</translation>
    </message>
    <message>
        <source>The vault&apos;s key does not open that version any more. Lower its min_decryption_version to have it back.</source>
        <translation>Vault の鍵では、そのバージョンを開けなくなっています。元に戻すには、鍵の min_decryption_version を下げてください。</translation>
    </message>
    <message>
        <source>The vault&apos;s key is deleted. Restore it to have it back.</source>
        <translation>Vault の鍵が削除されています。元に戻すには、復元してください。</translation>
    </message>
    <message>
        <source>The vault&apos;s key is of another type. It takes aes256-gcm96, chacha20-poly1305 or xchacha20-poly1305.</source>
        <translation>Vault の鍵の種類が異なります。aes256-gcm96、chacha20-poly1305、xchacha20-poly1305 のいずれかが必要です。</translation>
    </message>
    <message>
        <source>The vault&apos;s key is of another type. It takes aes256-gcm96, chacha20-poly1305 or xchacha20-poly1305, not derived.</source>
        <translation>Vault の鍵の種類が異なります。aes256-gcm96、chacha20-poly1305、xchacha20-poly1305 のいずれかで、derived でないものが必要です。</translation>
    </message>
    <message>
        <source>AWS has no such service in the region &quot;%1&quot;, or the DNS here does not know it. Check the region.</source>
        <translation>リージョン「%1」に該当する AWS のサービスがないか、ここの DNS で名前を解決できません。リージョンを確認してください。</translation>
    </message>
    <message>
        <source>AWS does not let us take on the role &quot;%1&quot;. Check its name, that its trust policy names us, and that the external id is the one that it demands.</source>
        <translation>AWS でロール「%1」を引き受けられません。ロールの名前、信頼ポリシーで当方が指定されていること、外部 ID が要求されているものと一致することを確認してください。</translation>
    </message>
    <message>
        <source>The clock here and that of AWS are %1 minutes apart, so AWS takes no signature from here. Set the clock.</source>
        <translation>こちらの時計が AWS と %1 分ずれているため、AWS がこちらの署名を受け付けません。時計を合わせてください。</translation>
    </message>
    <message>
        <source>AWS does not accept these keys. Check the access key id and the secret key, and that they are active.</source>
        <translation>AWS がこのキーを受け付けません。アクセスキー ID とシークレットアクセスキー、およびそれらが有効であることを確認してください。</translation>
    </message>
    <message>
        <source>AWS does not allow %1. Add it to the policy of this user or role.</source>
        <translation>AWS で %1 が許可されていません。このユーザーまたはロールのポリシーに追加してください。</translation>
    </message>
    <message>
        <source>AWS cannot use the KMS key of this secret. Check that it is enabled, and that kms:GenerateDataKey and kms:Decrypt are allowed.</source>
        <translation>AWS がこのシークレットの KMS キーを使用できません。キーが有効であること、kms:GenerateDataKey と kms:Decrypt が許可されていることを確認してください。</translation>
    </message>
    <message>
        <source>The key in AWS KMS is of another type. It takes a symmetric one (SYMMETRIC_DEFAULT) for encrypting and decrypting.</source>
        <translation>AWS KMS の鍵の種類が異なります。暗号化と復号用の対称鍵（SYMMETRIC_DEFAULT）が必要です。</translation>
    </message>
    <message>
        <source>The key is disabled in AWS KMS. Enable it to have it back.</source>
        <translation>AWS KMS で鍵が無効になっています。元に戻すには、有効にしてください。</translation>
    </message>
    <message>
        <source>The key&apos;s state in AWS KMS does not allow it: it waits for its deletion, or is not available. Cancel the deletion and enable the key to have it back.</source>
        <translation>AWS KMS の鍵の状態により、使用できません。削除待ちか、利用不可になっています。元に戻すには、削除を取り消し、鍵を有効にしてください。</translation>
    </message>
    <message>
        <source>AWS KMS has no such key in this region. Check the key&apos;s ARN and the region.</source>
        <translation>このリージョンの AWS KMS に、その鍵はありません。鍵の ARN とリージョンを確認してください。</translation>
    </message>
    <message>
        <source>The clock here and that of Google are %1 minutes apart, so Google takes no signature from here. Set the clock.</source>
        <translation>こちらの時計が Google と %1 分ずれているため、Google がこちらの署名を受け付けません。時計を合わせてください。</translation>
    </message>
    <message>
        <source>Google does not accept this service account&apos;s key. Check that the key has not been deleted, and that the account is enabled.</source>
        <translation>Google がこのサービスアカウントの鍵を受け付けません。鍵が削除されていないこと、アカウントが有効であることを確認してください。</translation>
    </message>
    <message>
        <source>The service is not turned on in this Google Cloud project. Enable its API, and check the project id.</source>
        <translation>この Google Cloud プロジェクトでサービスが有効になっていません。API を有効にし、プロジェクト ID を確認してください。</translation>
    </message>
    <message>
        <source>Google Cloud does not allow %1 in this project. Check the project id, and add the permission to a role of this account.</source>
        <translation>Google Cloud で、このプロジェクトの %1 が許可されていません。プロジェクト ID を確認し、このアカウントのロールに権限を追加してください。</translation>
    </message>
    <message>
        <source>Google Cloud KMS has no such key. Check project, location, key ring and key.</source>
        <translation>Google Cloud KMS に、その鍵はありません。プロジェクト、ロケーション、キーリング、鍵を確認してください。</translation>
    </message>
    <message>
        <source>The key&apos;s version in Google Cloud KMS is disabled, or destroyed. Enable or restore it to have it back.</source>
        <translation>Google Cloud KMS の鍵のバージョンが、無効か破棄済みです。元に戻すには、有効にするか、復元してください。</translation>
    </message>
    <message>
        <source>Microsoft Entra ID does not accept the client secret. Paste the secret&apos;s value, not its id.</source>
        <translation>Microsoft Entra ID がクライアントシークレットを受け付けません。シークレットの ID ではなく、値を貼り付けてください。</translation>
    </message>
    <message>
        <source>The client secret has expired. Make a new one for the application, and enter that.</source>
        <translation>クライアントシークレットの期限が切れています。アプリケーション用に新しく作成し、それを入力してください。</translation>
    </message>
    <message>
        <source>The directory does not know this application. Check the client id, and that it is of this tenant.</source>
        <translation>ディレクトリがこのアプリケーションを認識していません。クライアント ID と、それがこのテナントのものであることを確認してください。</translation>
    </message>
    <message>
        <source>There is no such directory. Check the tenant id.</source>
        <translation>そのディレクトリはありません。テナント ID を確認してください。</translation>
    </message>
    <message>
        <source>The key vault&apos;s firewall does not let us in. Allow the address of this machine in its networking settings, or use a private endpoint.</source>
        <translation>Key Vault のファイアウォールに接続を拒否されました。ネットワーク設定でこのマシンのアドレスを許可するか、プライベートエンドポイントを使用してください。</translation>
    </message>
    <message>
        <source>The key vault does not allow the application to %1 secrets. Add that to its role or access policy.</source>
        <translation>Key Vault で、アプリケーションによるシークレットの %1 が許可されていません。アプリケーションのロールまたはアクセスポリシーに追加してください。</translation>
    </message>
    <message>
        <source>The key vault does not allow %1. Add that to the role or access policy of the application.</source>
        <translation>Key Vault で %1 が許可されていません。アプリケーションのロールまたはアクセスポリシーに追加してください。</translation>
    </message>
    <message>
        <source>The key vault has no such key. Check its name; if it was deleted, recover it there to have it back.</source>
        <translation>Key Vault に、その鍵はありません。名前を確認してください。削除された鍵を元に戻すには、Key Vault で回復してください。</translation>
    </message>
    <message>
        <source>The key in the key vault is disabled, or out of its time. Enable it, or change its dates, to have it back.</source>
        <translation>Key Vault の鍵が無効か、有効期間外です。元に戻すには、有効にするか、日付を変更してください。</translation>
    </message>
    <message>
        <source>The key in the key vault is deleted. Recover it there to have it back.</source>
        <translation>Key Vault の鍵が削除されています。元に戻すには、Key Vault で回復してください。</translation>
    </message>
    <message>
        <source>The encryption key &quot;%1&quot; cannot be used. %2</source>
        <translation>暗号鍵「%1」を使用できません。%2</translation>
    </message>
    <message>
        <source>The encryption key %1, which this version was sealed under, is not held by the runner that was asked. Replace the key&apos;s settings or credentials once more, so that all runners get it, or bring back the runner that holds it.</source>
        <translation>このバージョンの封印に使われた暗号鍵 %1 を、要求先のランナーが保持していません。鍵の設定または資格情報をもう一度置き換えてすべてのランナーに行き渡らせるか、鍵を保持しているランナーを復帰させてください。</translation>
    </message>
    <message>
        <source>The key does not give back what it wrapped. Do not use it.</source>
        <translation>この鍵は、ラップした内容を元に戻せません。使用しないでください。</translation>
    </message>
    <message>
        <source>The wrapped key did not open: it was altered, moved or wrapped by another key.</source>
        <translation>ラップされた鍵を開けませんでした。改変または移動されたか、別の鍵でラップされています。</translation>
    </message>
    <message>
        <source>The key custodian left one out.</source>
        <translation>鍵保管者の応答に、含まれていないものが 1 件あります。</translation>
    </message>
    <message>
        <source>The runner %1 was away when this key was changed, and does not have it as it is now.</source>
        <translation>ランナー %1 はこの鍵の変更時に接続しておらず、現在の内容を持っていません。</translation>
    </message>
    <message>
        <source>The runner %1 was away when keys were changed, and wraps under %2.</source>
        <translation>ランナー %1 は鍵の変更時に接続しておらず、%2 でラップしています。</translation>
    </message>
    <message>
        <source>No key custodian is connected. It connects by itself when its runner is up; then try again.</source>
        <translation>鍵保管者が接続されていません。ランナーが起動すると自動的に接続されます。その後、もう一度お試しください。</translation>
    </message>
    <message>
        <source>No runner of this organization is connected. It connects by itself when it is up; then try again.</source>
        <translation>この組織のランナーが接続されていません。起動すると自動的に接続されます。その後、もう一度お試しください。</translation>
    </message>
    <message>
        <source>No runner that is connected has a store of that name. Name it under &quot;stores&quot; in its configuration, and start it again.</source>
        <translation>接続中のランナーに、その名前のストアはありません。ランナーの設定の「stores」に名前を追加し、再起動してください。</translation>
    </message>
    <message>
        <source>The backend returns something else than was stored in it. Check that nothing between changes what is sent.</source>
        <translation>バックエンドが、保存した内容と異なるものを返します。送信内容を変更するものが経路の途中にないことを確認してください。</translation>
    </message>
    <message>
        <source>The backend does not list what was just stored in it.</source>
        <translation>保存したばかりのものが、バックエンドの一覧に出てきません。</translation>
    </message>
    <message>
        <source>The backend already holds something else, or something deleted, for this version.</source>
        <translation>バックエンドが、このバージョンとして別の内容または削除済みの内容をすでに保持しています。</translation>
    </message>
    <message>
        <source>The backend does not hold this version.</source>
        <translation>バックエンドはこのバージョンを保持していません。</translation>
    </message>
    <message>
        <source>It is in the trash. Restore it first, or leave it where it is.</source>
        <translation>ゴミ箱に入っています。先に復元するか、そのままにしてください。</translation>
    </message>
    <message>
        <source>It has no version that can be read.</source>
        <translation>読み取れるバージョンがありません。</translation>
    </message>
    <message>
        <source>It has more than %1 versions. Delete old ones first.</source>
        <translation>バージョンが %1 件を超えています。先に古いものを削除してください。</translation>
    </message>
    <message>
        <source>One of its versions is larger than the %1 KiB that the target takes.</source>
        <translation>バージョンの 1 つが、移動先の受け付ける %1 KiB を超えています。</translation>
    </message>
    <message>
        <source>Its versions are too large to be moved at once. Delete old ones first.</source>
        <translation>バージョンが大きすぎて、一度に移動できません。先に古いものを削除してください。</translation>
    </message>
    <message>
        <source>Somebody waits for an approval of it. Decide on that first.</source>
        <translation>承認待ちの申請があります。先に承認または却下してください。</translation>
    </message>
    <message>
        <source>An emergency access to it is open. End that first.</source>
        <translation>このシークレットへの緊急アクセスが継続中です。先に終了してください。</translation>
    </message>
    <message>
        <source>%1 does not accept these credentials. Check them, and that they have not expired.</source>
        <translation>%1 がこの資格情報を受け付けません。内容と、期限が切れていないことを確認してください。</translation>
    </message>
    <message>
        <source>%1 accepts the credentials, but they may not do this.</source>
        <translation>%1 は資格情報を受け付けましたが、この操作は許可されていません。</translation>
    </message>
    <message>
        <source>%1 is asked too often. Try again later.</source>
        <translation>%1 への要求が多すぎます。後でもう一度お試しください。</translation>
    </message>
    <message>
        <source>%1 has a problem of its own (status %2). Try again later.</source>
        <translation>%1 側に問題があります（ステータス %2）。後でもう一度お試しください。</translation>
    </message>
    <message>
        <source>%1 answers with status %2, which was not expected.</source>
        <translation>%1 が想定外のステータス %2 を返しました。</translation>
    </message>
    <message>
        <source>The vault</source>
        <translation>Vault</translation>
    </message>
    <message>
        <source>The key vault</source>
        <translation>Key Vault</translation>
    </message>
</context>
<context>
    <name>RecordExport</name>
    <message>
        <source>Time</source>
        <translation>日時</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>実行者</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>サブジェクト</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>操作</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>判定</translation>
    </message>
    <message>
        <source>Resource</source>
        <translation>リソース</translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation>利用目的</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>アドレス</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>イベント</translation>
    </message>
</context>
<context>
    <name>Review</name>
    <message>
        <source>reveal</source>
        <translation>開示</translation>
    </message>
    <message>
        <source>copy</source>
        <translation>コピー</translation>
    </message>
    <message>
        <source>export</source>
        <translation>エクスポート</translation>
    </message>
    <message>
        <source>destroy</source>
        <translation>破棄</translation>
    </message>
    <message>
        <source>change the policy</source>
        <translation>ポリシーの変更</translation>
    </message>
    <message>
        <source>change the key</source>
        <translation>鍵の変更</translation>
    </message>
    <message>
        <source>erase events of the record</source>
        <translation>記録のイベントの消去</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>待機中</translation>
    </message>
    <message>
        <source>Approved</source>
        <translation>承認済み</translation>
    </message>
    <message>
        <source>Denied</source>
        <translation>却下済み</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>取り下げ済み</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>期限切れ</translation>
    </message>
    <message>
        <source>Justified</source>
        <translation>正当</translation>
    </message>
    <message>
        <source>Follow up</source>
        <translation>要対応</translation>
    </message>
    <message>
        <source>Misuse</source>
        <translation>不正使用</translation>
    </message>
    <message>
        <source>Incident</source>
        <translation>インシデント</translation>
    </message>
    <message>
        <source>Debug</source>
        <translation>デバッグ</translation>
    </message>
    <message>
        <source>Deploy</source>
        <translation>デプロイ</translation>
    </message>
    <message>
        <source>Rotation</source>
        <translation>ローテーション</translation>
    </message>
    <message>
        <source>Audit</source>
        <translation>監査</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>その他</translation>
    </message>
    <message numerus="yes">
        <source>hidden again after %n second(s)</source>
        <translation>
            <numerusform>%n 秒後に再び非表示</numerusform>
        </translation>
    </message>
    <message>
        <source>not to be copied</source>
        <translation>コピー不可</translation>
    </message>
    <message>
        <source>marked with the reader&apos;s name</source>
        <translation>閲覧した人の名前を透かし表示</translation>
    </message>
    <message>
        <source>team %1</source>
        <translation>チーム %1</translation>
    </message>
    <message>
        <source>those who may reveal</source>
        <translation>開示の権限を持つユーザー</translation>
    </message>
    <message>
        <source> and also </source>
        <translation>、さらに</translation>
    </message>
    <message>
        <source>put another policy in force</source>
        <translation>別のポリシーの適用</translation>
    </message>
    <message>
        <source>a secret that you cannot see</source>
        <translation>閲覧権限のないシークレット</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>deed and secret: reveal stripe</comment>
        <translation>%2 の%1</translation>
    </message>
    <message>
        <source>over</source>
        <translation>終了</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 秒</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 分</translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation>%1 時間</translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <translation>%1 時間 %2 分</translation>
    </message>
    <message>
        <source>have access to %1</source>
        <translation>%1 へのアクセス権の取得</translation>
    </message>
</context>
<context>
    <name>Rotation</name>
    <message>
        <source>Have the source make a second key, beside the one in use.</source>
        <translation>使用中のキーとは別に、発行元で 2 つ目のキーを作成します。</translation>
    </message>
    <message>
        <source>Make a new password for the role, or a second role beside it.</source>
        <translation>ロールの新しいパスワードを作成するか、並行して使う 2 つ目のロールを作成します。</translation>
    </message>
    <message>
        <source>Make a new key, and have the authority issue a certificate for it.</source>
        <translation>新しい鍵を作成し、認証局に証明書を発行してもらいます。</translation>
    </message>
    <message>
        <source>Make a new value, here or at the source. The old one stays in use.</source>
        <translation>ここまたは発行元で新しい値を作成します。古い値は引き続き使用されます。</translation>
    </message>
    <message>
        <source>Delete the old key at the source.</source>
        <translation>発行元で古いキーを削除します。</translation>
    </message>
    <message>
        <source>Take the old password or role away in the database.</source>
        <translation>データベースで、古いパスワードまたはロールを削除します。</translation>
    </message>
    <message>
        <source>Have the authority revoke the old certificate.</source>
        <translation>認証局に古い証明書を失効してもらいます。</translation>
    </message>
    <message>
        <source>Take the old value back at the source.</source>
        <translation>発行元で古い値を失効させます。</translation>
    </message>
    <message>
        <source>API key</source>
        <translation>API キー</translation>
    </message>
    <message>
        <source>Database role</source>
        <translation>データベースロール</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>証明書</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>その他</translation>
    </message>
    <message>
        <source>Generate</source>
        <translation>生成</translation>
    </message>
    <message>
        <source>Set</source>
        <translation>設定</translation>
    </message>
    <message>
        <source>Deliver</source>
        <translation>配布</translation>
    </message>
    <message>
        <source>Verify</source>
        <translation>検証</translation>
    </message>
    <message>
        <source>Revoke at the source</source>
        <translation>発行元で失効</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>終了</translation>
    </message>
    <message>
        <source>Save the new value as a new version. Other keys are kept unread.</source>
        <translation>新しい値を新しいバージョンとして保存します。ほかのキーは読み取られずにそのまま引き継がれます。</translation>
    </message>
    <message>
        <source>Bring the new value to all that use it: mirrors, machines, people.</source>
        <translation>新しい値を、使用するすべてのもの（ミラー、マシン、ユーザー）に届けます。</translation>
    </message>
    <message>
        <source>Make sure that everything works with the new value.</source>
        <translation>新しい値ですべてが動作することを確認します。</translation>
    </message>
    <message>
        <source>All is done. Closing puts the rotation on record.</source>
        <translation>すべて終わりました。終了すると、ローテーションが記録に残ります。</translation>
    </message>
    <message>
        <source>Set a new value…</source>
        <translation>新しい値を設定…</translation>
    </message>
    <message>
        <source>It is delivered</source>
        <translation>配布済みにする</translation>
    </message>
    <message>
        <source>It is verified</source>
        <translation>検証済みにする</translation>
    </message>
    <message>
        <source>The old value is revoked</source>
        <translation>古い値を失効済みにする</translation>
    </message>
    <message>
        <source>Close the rotation</source>
        <translation>ローテーションを終了</translation>
    </message>
    <message>
        <source>due today</source>
        <translation>今日が期限</translation>
    </message>
    <message>
        <source>Rotates when somebody does it: no policy</source>
        <translation>だれかが行うときにローテーション（ポリシーなし）</translation>
    </message>
    <message>
        <source>; %1 has begun to</source>
        <translation>、%1 が開始済み</translation>
    </message>
    <message>
        <source>%1 may use version %2 until %3</source>
        <translation>%1 は %3 までバージョン %2 を使用できます</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) overdue</source>
        <translation>
            <numerusform>%n 日超過</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>due in %n day(s)</source>
        <translation>
            <numerusform>あと %n 日で期限</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Rotates every %n day(s), %1</source>
        <translation>
            <numerusform>%n 日ごとにローテーション、%1</numerusform>
        </translation>
    </message>
    <message>
        <source>Make a new age key (age-keygen). The old one still opens the files.</source>
        <translation>新しい age 鍵を作成します（age-keygen）。古い鍵でも引き続きファイルを開けます。</translation>
    </message>
    <message>
        <source>Add the new recipient to .sops.yaml and to every file (sops updatekeys), and bring the new key to all that open them.</source>
        <translation>新しい受信者を .sops.yaml とすべてのファイルに追加し（sops updatekeys）、ファイルを開くすべての利用先に新しい鍵を配布します。</translation>
    </message>
    <message>
        <source>Wait until the revocation is in the authority&apos;s list (CRL or OCSP), then close.</source>
        <translation>失効が認証局のリスト（CRL または OCSP）に反映されるまで待ってから、完了します。</translation>
    </message>
    <message>
        <source>Seal every file anew without the old recipient (sops updatekeys), then close. Old copies still open with the old key.</source>
        <translation>古い受信者を除いてすべてのファイルを封印し直し（sops updatekeys）、完了します。以前のコピーは、古い鍵で引き続き開けます。</translation>
    </message>
    <message>
        <source>Take the old recipient out of .sops.yaml, so that nothing is sealed to it any more.</source>
        <translation>古い受信者を .sops.yaml から取り除き、以後は何もその受信者宛てに封印されないようにします。</translation>
    </message>
    <message>
        <source>age key</source>
        <translation>age 鍵</translation>
    </message>
    <message>
        <source>The old value is revoked: close</source>
        <translation>古い値を失効済みにして完了</translation>
    </message>
    <message>
        <source>default of the environment</source>
        <translation>環境の既定</translation>
    </message>
    <message>
        <source>default of the organization</source>
        <translation>組織の既定</translation>
    </message>
</context>
<context>
    <name>Servers</name>
    <message>
        <source>This computer</source>
        <translation>このコンピューター</translation>
    </message>
</context>
<context>
    <name>Standing</name>
    <message>
        <source>Offline: this is what was loaded before. Strongroom goes on trying to reach the server by itself.</source>
        <translation>オフライン: 以前に読み込んだ内容です。Strongroom はサーバーへの接続を自動的に試み続けます。</translation>
    </message>
    <message>
        <source>Offline: this is what was known at %1. Strongroom goes on trying to reach the server by itself.</source>
        <translation>オフライン: %1 時点でわかっていた内容です。Strongroom はサーバーへの接続を自動的に試み続けます。</translation>
    </message>
</context>
<context>
    <name>StrengthWords</name>
    <message>
        <source>strong: as hard to guess as a key</source>
        <translation>強い: 鍵と同じくらい推測が困難です</translation>
    </message>
    <message>
        <source>fair: withstands years of guessing</source>
        <translation>普通: 何年もの推測に耐えます</translation>
    </message>
    <message>
        <source>weak: guessed at once</source>
        <translation>弱い: 直ちに推測されます</translation>
    </message>
    <message>
        <source>weak: guessed in minutes</source>
        <translation>弱い: 数分で推測されます</translation>
    </message>
    <message>
        <source>weak: guessed in hours</source>
        <translation>弱い: 数時間で推測されます</translation>
    </message>
    <message>
        <source>weak: guessed in days</source>
        <translation>弱い: 数日で推測されます</translation>
    </message>
    <message>
        <source>weak: guessed in months</source>
        <translation>弱い: 数か月で推測されます</translation>
    </message>
    <message>
        <source>weak: guessed in a few years</source>
        <translation>弱い: 数年で推測されます</translation>
    </message>
</context>
<context>
    <name>UsedBy</name>
    <message>
        <source>, </source>
        <comment>between names</comment>
        <translation>、</translation>
    </message>
    <message>
        <source>%1 and others</source>
        <translation>%1 ほか</translation>
    </message>
    <message numerus="yes">
        <source>nobody in the last %n day(s)</source>
        <translation>
            <numerusform>過去 %n 日間はなし</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <comment>people, machines</comment>
        <translation>%1と %2</translation>
    </message>
    <message numerus="yes">
        <source>in the last %n day(s)</source>
        <translation>
            <numerusform>過去 %n 日間</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>who, and since when</comment>
        <translation>%2に %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>how many, and their names</comment>
        <translation>%1: %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln person(s)</source>
        <translation>
            <numerusform>%Ln 人</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln machine(s)</source>
        <translation>
            <numerusform>マシン %Ln 台</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>used by %Ln</source>
        <translation>
            <numerusform>使用者 %Ln</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ValueFiles</name>
    <message>
        <source>&quot;%1&quot; is a link. Choose the file that it leads to.</source>
        <translation>「%1」はリンクです。リンク先のファイルを選択してください。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is a folder, a device or a pipe. Only a plain file can be a value.</source>
        <translation>「%1」はフォルダー、デバイス、またはパイプです。値にできるのは通常のファイルだけです。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is too large: a value has at most %2.</source>
        <translation>「%1」は大きすぎます。値は最大 %2 です。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not there any more.</source>
        <translation>「%1」はもう存在しません。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; exists already and was left as it is. Choose another name.</source>
        <translation>「%1」はすでに存在するため、そのまま残しました。別の名前を選択してください。</translation>
    </message>
    <message>
        <source>There is no room left to write &quot;%1&quot;.</source>
        <translation>「%1」を書き込む空き領域がありません。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; cannot be written there. Choose a folder of your own.</source>
        <translation>「%1」をその場所に書き込めません。自分のフォルダーを選択してください。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; cannot be read. Check that you may, then try again.</source>
        <translation>「%1」を読み取れません。読み取り権限を確認して、もう一度お試しください。</translation>
    </message>
</context>
<context>
    <name>main</name>
    <message>
        <source>A console for secrets that the server cannot read.</source>
        <translation>サーバーには読めないシークレットのためのコンソールです。</translation>
    </message>
    <message>
        <source>A link to a place in the record</source>
        <translation>記録内の場所へのリンク</translation>
    </message>
    <message>
        <source>this computer</source>
        <translation>このコンピューター</translation>
    </message>
    <message>
        <source>Only look a value up, in a small window</source>
        <translation>小さなウィンドウで値の検索だけを行う</translation>
    </message>
    <message>
        <source>On this computer, whatever was used last and without asking</source>
        <translation>最後に使用したものにかかわらず、確認せずにこのコンピューター上で動かします</translation>
    </message>
    <message>
        <source>Your settings could not be read. They begin anew; the former file is kept as %1.</source>
        <translation>設定を読み取れませんでした。新しい設定で開始します。以前のファイルは %1 として保存されています。</translation>
    </message>
    <message>
        <source>Something half-written is open in a window, or somebody is just signing in. Finish that first, and then choose the language.</source>
        <translation>ウィンドウに書きかけの内容があるか、サインインの途中です。先にそれを終えてから、言語を選択してください。</translation>
    </message>
</context>
<context>
    <name>strongroom::client::LoopbackRedirect</name>
    <message>
        <source>Nothing here</source>
        <translation>ここには何もありません</translation>
    </message>
    <message>
        <source>You are back</source>
        <translation>サインインが完了しました</translation>
    </message>
    <message>
        <source>You can close this window and go on in Strongroom.</source>
        <translation>このウィンドウを閉じて、Strongroom で操作を続けられます。</translation>
    </message>
</context>
<context>
    <name>strongroom::console::EmbeddedControlPlane</name>
    <message>
        <source>The embedded control plane could not be set up.</source>
        <translation>組み込みのコントロールプレーンを準備できませんでした。</translation>
    </message>
    <message>
        <source>%1 could not be started. Is Strongroom installed completely?</source>
        <translation>%1 を起動できませんでした。Strongroom が完全にインストールされているか確認してください。</translation>
    </message>
    <message>
        <source>The folder %1 cannot be used. It must belong to you and be writable.</source>
        <translation>フォルダー %1 を使用できません。ご自身が所有し、書き込み可能である必要があります。</translation>
    </message>
    <message>
        <source>The embedded control plane did not start.</source>
        <translation>組み込みのコントロールプレーンが起動しませんでした。</translation>
    </message>
</context>
<context>
    <name>strongroom::items::ApiKeyListModel</name>
    <message>
        <source>revoked</source>
        <translation>失効済み</translation>
    </message>
    <message>
        <source>expired</source>
        <translation>期限切れ</translation>
    </message>
    <message>
        <source>expires soon</source>
        <translation>まもなく期限切れ</translation>
    </message>
    <message>
        <source>active</source>
        <translation>有効</translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <comment>what a key may do, and in which environments</comment>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>never</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>所有者</translation>
    </message>
    <message>
        <source>Begins with</source>
        <translation>先頭の文字</translation>
    </message>
    <message>
        <source>May</source>
        <translation>権限</translation>
    </message>
    <message>
        <source>Last used</source>
        <translation>最終使用</translation>
    </message>
    <message>
        <source>Expires</source>
        <translation>有効期限</translation>
    </message>
    <message>
        <source>see secrets</source>
        <translation>シークレットの閲覧</translation>
    </message>
    <message>
        <source>see versions</source>
        <translation>バージョンの閲覧</translation>
    </message>
    <message>
        <source>reveal values</source>
        <translation>値の開示</translation>
    </message>
    <message>
        <source>write secrets</source>
        <translation>シークレットの書き込み</translation>
    </message>
    <message>
        <source>manage</source>
        <translation>管理</translation>
    </message>
    <message>
        <source>manage access</source>
        <translation>アクセス権の管理</translation>
    </message>
    <message>
        <source>see the record</source>
        <translation>記録の閲覧</translation>
    </message>
</context>
<context>
    <name>strongroom::items::ApprovalListModel</name>
    <message>
        <source>For you</source>
        <translation>自分宛て</translation>
    </message>
    <message>
        <source>Yours</source>
        <translation>自分の申請</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>申請</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>申請者</translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation>利用目的</translation>
    </message>
    <message>
        <source>Agreed</source>
        <translation>同意</translation>
    </message>
    <message>
        <source>Asked at</source>
        <translation>申請日時</translation>
    </message>
</context>
<context>
    <name>strongroom::items::BackendListModel</name>
    <message>
        <source>★ default</source>
        <translation>★ 既定</translation>
    </message>
    <message>
        <source>Backend</source>
        <translation>バックエンド</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>種類</translation>
    </message>
    <message>
        <source>Default</source>
        <translation>既定</translation>
    </message>
    <message>
        <source>Last test</source>
        <translation>前回のテスト</translation>
    </message>
    <message>
        <source>Secrets</source>
        <translation>シークレット</translation>
    </message>
    <message>
        <source>Tested</source>
        <translation>テスト日時</translation>
    </message>
</context>
<context>
    <name>strongroom::items::BindingListModel</name>
    <message>
        <source>Who</source>
        <translation>対象者</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>種類</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>ロール</translation>
    </message>
    <message>
        <source>On</source>
        <translation>対象</translation>
    </message>
</context>
<context>
    <name>strongroom::items::BulkItemModel</name>
    <message>
        <source>(one that you cannot see)</source>
        <translation>（閲覧できないシークレット）</translation>
    </message>
    <message>
        <source>Secret</source>
        <translation>シークレット</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>場所</translation>
    </message>
    <message>
        <source>Why not</source>
        <translation>実行されない理由</translation>
    </message>
</context>
<context>
    <name>strongroom::items::BulkPlaceModel</name>
    <message>
        <source>Where</source>
        <translation>場所</translation>
    </message>
    <message>
        <source>Done to</source>
        <translation>対象</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>対象外</translation>
    </message>
</context>
<context>
    <name>strongroom::items::DifferenceListModel</name>
    <message>
        <source>When</source>
        <translation>日時</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>実行者</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>操作</translation>
    </message>
    <message>
        <source>Resource</source>
        <translation>リソース</translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation>利用目的</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>現在</translation>
    </message>
    <message>
        <source>Then</source>
        <translation>当時</translation>
    </message>
</context>
<context>
    <name>strongroom::items::DueListModel</name>
    <message>
        <source>under way</source>
        <translation>進行中</translation>
    </message>
    <message>
        <source>fresh</source>
        <translation>期限内</translation>
    </message>
    <message>
        <source>no policy</source>
        <translation>ポリシーなし</translation>
    </message>
    <message>
        <source>due soon</source>
        <translation>期限間近</translation>
    </message>
    <message>
        <source>overdue</source>
        <translation>期限超過</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n 日</numerusform>
        </translation>
    </message>
    <message>
        <source>Secret</source>
        <translation>シークレット</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>期限</translation>
    </message>
    <message>
        <source>Every</source>
        <translation>間隔</translation>
    </message>
    <message>
        <source>Begun by</source>
        <translation>開始者</translation>
    </message>
</context>
<context>
    <name>strongroom::items::EffectListModel</name>
    <message>
        <source>gains</source>
        <translation>取得</translation>
    </message>
    <message>
        <source>loses</source>
        <translation>喪失</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>変化</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>対象者</translation>
    </message>
    <message>
        <source>Permission</source>
        <translation>権限</translation>
    </message>
    <message>
        <source>On</source>
        <translation>対象</translation>
    </message>
    <message numerus="yes">
        <source>%n lose(s) something</source>
        <translation>
            <numerusform>%n 件で権限を失います</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n gain(s) something</source>
        <translation>
            <numerusform>%n 件で権限を得ます</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody gains or loses anything.</source>
        <translation>権限を得る人も失う人もいません。</translation>
    </message>
</context>
<context>
    <name>strongroom::items::EncryptionKeyModel</name>
    <message>
        <source>Key</source>
        <translation>鍵</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>種類</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>Health</source>
        <translation>正常性</translation>
    </message>
    <message>
        <source>Last worked</source>
        <translation>前回の正常動作</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>バージョン</translation>
    </message>
    <message>
        <source>Grace</source>
        <translation>猶予時間</translation>
    </message>
</context>
<context>
    <name>strongroom::items::EndListModel</name>
    <message>
        <source>Secret</source>
        <translation>シークレット</translation>
    </message>
    <message>
        <source>Scope</source>
        <translation>スコープ</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>キー</translation>
    </message>
    <message>
        <source>Ends</source>
        <translation>期限</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>日付</translation>
    </message>
</context>
<context>
    <name>strongroom::items::EventListModel</name>
    <message>
        <source>incident</source>
        <translation>インシデント</translation>
    </message>
    <message>
        <source>debug</source>
        <translation>デバッグ</translation>
    </message>
    <message>
        <source>deploy</source>
        <translation>デプロイ</translation>
    </message>
    <message>
        <source>rotation</source>
        <translation>ローテーション</translation>
    </message>
    <message>
        <source>audit</source>
        <translation>監査</translation>
    </message>
    <message>
        <source>other</source>
        <translation>その他</translation>
    </message>
    <message>
        <source>✓ allowed</source>
        <translation>✓ 許可</translation>
    </message>
    <message>
        <source>✕ denied: %1</source>
        <translation>✕ 拒否: %1</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>日時</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>実行者</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>操作</translation>
    </message>
    <message>
        <source>Resource</source>
        <translation>リソース</translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation>利用目的</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>判定</translation>
    </message>
</context>
<context>
    <name>strongroom::items::ExposureListModel</name>
    <message>
        <source>to be rotated</source>
        <translation>要ローテーション</translation>
    </message>
    <message>
        <source>rotated since</source>
        <translation>ローテーション済み</translation>
    </message>
    <message>
        <source>no longer kept here</source>
        <translation>保存終了</translation>
    </message>
    <message>
        <source>Secret</source>
        <translation>シークレット</translation>
    </message>
    <message>
        <source>Environment</source>
        <translation>環境</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>キー</translation>
    </message>
    <message>
        <source>Last seen</source>
        <translation>最終閲覧</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>所有者</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状態</translation>
    </message>
</context>
<context>
    <name>strongroom::items::GlassListModel</name>
    <message>
        <source>◆ Open, %1 left</source>
        <translation>◆ 進行中、残り %1</translation>
    </message>
    <message>
        <source>To be reviewed</source>
        <translation>レビュー待ち</translation>
    </message>
    <message>
        <source>a secret that you cannot see</source>
        <translation>閲覧権限のないシークレット</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>Secret</source>
        <translation>シークレット</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>実行者</translation>
    </message>
    <message>
        <source>Ticket</source>
        <translation>チケット</translation>
    </message>
    <message>
        <source>Opened</source>
        <translation>開始</translation>
    </message>
    <message>
        <source>Reveals</source>
        <translation>開示</translation>
    </message>
</context>
<context>
    <name>strongroom::items::GrantListModel</name>
    <message>
        <source>%1 · version %2</source>
        <translation>%1 · バージョン %2</translation>
    </message>
    <message>
        <source>a secret that you cannot see</source>
        <translation>閲覧権限のないシークレット</translation>
    </message>
    <message>
        <source>revoked</source>
        <translation>失効済み</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>an emergency</source>
        <translation>緊急アクセス</translation>
    </message>
    <message>
        <source>policy</source>
        <translation>ポリシー</translation>
    </message>
    <message>
        <source>an approval</source>
        <translation>承認</translation>
    </message>
    <message>
        <source>Secret</source>
        <translation>シークレット</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>付与先</translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation>利用目的</translation>
    </message>
    <message>
        <source>Ends in</source>
        <translation>終了まで</translation>
    </message>
    <message>
        <source>Uses left</source>
        <translation>残り回数</translation>
    </message>
    <message>
        <source>Given by</source>
        <translation>付与元</translation>
    </message>
</context>
<context>
    <name>strongroom::items::HolderListModel</name>
    <message>
        <source>owner</source>
        <translation>所有者</translation>
    </message>
    <message>
        <source>administrator</source>
        <translation>管理者</translation>
    </message>
    <message>
        <source>access administrator</source>
        <translation>アクセス管理者</translation>
    </message>
    <message>
        <source>viewer</source>
        <translation>閲覧者</translation>
    </message>
    <message>
        <source>member</source>
        <translation>メンバー</translation>
    </message>
    <message>
        <source>manager</source>
        <translation>マネージャー</translation>
    </message>
    <message>
        <source>secret reader</source>
        <translation>シークレット読み取り担当</translation>
    </message>
    <message>
        <source>suspended</source>
        <translation>利用停止中</translation>
    </message>
    <message>
        <source>belonging</source>
        <translation>所属</translation>
    </message>
    <message>
        <source>see</source>
        <translation>閲覧</translation>
    </message>
    <message>
        <source>reveal</source>
        <translation>開示</translation>
    </message>
    <message>
        <source>write</source>
        <translation>書き込み</translation>
    </message>
    <message>
        <source>destroy</source>
        <translation>破棄</translation>
    </message>
    <message>
        <source>manage</source>
        <translation>管理</translation>
    </message>
    <message>
        <source>manage access</source>
        <translation>アクセス権の管理</translation>
    </message>
    <message>
        <source>see the record</source>
        <translation>記録の閲覧</translation>
    </message>
    <message>
        <source>person</source>
        <translation>ユーザー</translation>
    </message>
    <message>
        <source>service account</source>
        <translation>サービスアカウント</translation>
    </message>
    <message>
        <source>team</source>
        <translation>チーム</translation>
    </message>
    <message>
        <source>organization</source>
        <translation>組織</translation>
    </message>
    <message>
        <source>environment</source>
        <translation>環境</translation>
    </message>
    <message>
        <source>secret</source>
        <translation>シークレット</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>kind and name: team On call</comment>
        <translation>%1「%2」</translation>
    </message>
    <message>
        <source>%1 is %2 of %3</source>
        <translation>%1 は %3 の%2です</translation>
    </message>
    <message>
        <source>Everybody in %1 is %2 of %3</source>
        <translation>%1 の全員が %3 の%2です</translation>
    </message>
    <message>
        <source>%1 belongs to %2</source>
        <translation>%1 は %2 に属します</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>対象者</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>種類</translation>
    </message>
    <message>
        <source>By</source>
        <translation>根拠</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>a role and where it was given</comment>
        <translation>%2 の%1</translation>
    </message>
</context>
<context>
    <name>strongroom::items::KeyListModel</name>
    <message>
        <source>hidden value</source>
        <translation>非表示の値</translation>
    </message>
    <message>
        <source>hidden</source>
        <translation>非表示</translation>
    </message>
    <message>
        <source>changed in v%1</source>
        <translation>v%1 で変更</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>キー</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>値</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>種類</translation>
    </message>
    <message>
        <source>Last change</source>
        <translation>最終変更</translation>
    </message>
</context>
<context>
    <name>strongroom::items::KeyWriteModel</name>
    <message>
        <source>new secret</source>
        <translation>新しいシークレット</translation>
    </message>
    <message numerus="yes">
        <source>%n key(s) set</source>
        <translation>
            <numerusform>キー %n 個を設定</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n key(s) taken over</source>
        <translation>
            <numerusform>キー %n 個を引き継ぎ</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n key(s) removed</source>
        <translation>
            <numerusform>キー %n 個を削除</numerusform>
        </translation>
    </message>
    <message>
        <source>; </source>
        <translation>、</translation>
    </message>
    <message>
        <source>v%1</source>
        <translation>v%1</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>待機中</translation>
    </message>
    <message>
        <source>being saved</source>
        <translation>保存中</translation>
    </message>
    <message>
        <source>saved</source>
        <translation>保存済み</translation>
    </message>
    <message>
        <source>saved in part</source>
        <translation>一部のみ保存</translation>
    </message>
    <message>
        <source>not saved</source>
        <translation>未保存</translation>
    </message>
    <message>
        <source>Secret</source>
        <translation>シークレット</translation>
    </message>
    <message>
        <source>Environment</source>
        <translation>環境</translation>
    </message>
    <message>
        <source>What happens</source>
        <translation>変更内容</translation>
    </message>
    <message>
        <source>Becomes</source>
        <translation>保存後</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>To know</source>
        <translation>注意事項</translation>
    </message>
</context>
<context>
    <name>strongroom::items::MemberListModel</name>
    <message>
        <source>%1 (%2)</source>
        <comment>a role and what it is on: viewer (environment Test)</comment>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>none</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>not told</source>
        <translation>非公開</translation>
    </message>
    <message>
        <source>suspended</source>
        <translation>利用停止中</translation>
    </message>
    <message>
        <source>active</source>
        <translation>有効</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>Known as</source>
        <translation>識別名</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>種類</translation>
    </message>
    <message>
        <source>Roles</source>
        <translation>ロール</translation>
    </message>
    <message>
        <source>Teams</source>
        <translation>チーム</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状態</translation>
    </message>
</context>
<context>
    <name>strongroom::items::MovingSecretModel</name>
    <message>
        <source>to move</source>
        <translation>移動予定</translation>
    </message>
    <message>
        <source>moved</source>
        <translation>移動済み</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>失敗</translation>
    </message>
    <message>
        <source>stays</source>
        <translation>移動しない</translation>
    </message>
    <message numerus="yes">
        <source>%n grant(s) end</source>
        <translation>
            <numerusform>アクセス許可 %n 件が終了</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n deleted version(s) stay in the trash</source>
        <translation>
            <numerusform>削除済みバージョン %n 件がゴミ箱に残留</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n role(s) come along</source>
        <translation>
            <numerusform>ロール %n 件も移動</numerusform>
        </translation>
    </message>
    <message>
        <source>; </source>
        <translation>、</translation>
    </message>
    <message>
        <source>Secret</source>
        <translation>シークレット</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>バージョン</translation>
    </message>
    <message>
        <source>To know</source>
        <translation>注意事項</translation>
    </message>
</context>
<context>
    <name>strongroom::items::NamedListModel</name>
    <message>
        <source>Secret</source>
        <translation>シークレット</translation>
    </message>
</context>
<context>
    <name>strongroom::items::PromotionModel</name>
    <message>
        <source>new secret</source>
        <translation>新しいシークレット</translation>
    </message>
    <message numerus="yes">
        <source>%n key(s) added</source>
        <translation>
            <numerusform>キー %n 個を追加</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n key(s) changed</source>
        <translation>
            <numerusform>キー %n 個を変更</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n key(s) replaced, values not compared</source>
        <translation>
            <numerusform>キー %n 個を置き換え（値は未比較）</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n key(s) the same already</source>
        <translation>
            <numerusform>キー %n 個はすでに同じ</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n key(s) stay</source>
        <translation>
            <numerusform>キー %n 個はそのまま</numerusform>
        </translation>
    </message>
    <message>
        <source>; </source>
        <translation>、</translation>
    </message>
    <message>
        <source>not checked yet</source>
        <translation>未確認</translation>
    </message>
    <message>
        <source>can be promoted</source>
        <translation>昇格可能</translation>
    </message>
    <message>
        <source>not possible</source>
        <translation>不可</translation>
    </message>
    <message>
        <source>on its way</source>
        <translation>昇格中</translation>
    </message>
    <message>
        <source>promoted</source>
        <translation>昇格済み</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>失敗</translation>
    </message>
    <message>
        <source>now version %1</source>
        <translation>現在バージョン %1</translation>
    </message>
    <message>
        <source>Secret</source>
        <translation>シークレット</translation>
    </message>
    <message>
        <source>What happens</source>
        <translation>変更内容</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>To know</source>
        <translation>注意事項</translation>
    </message>
</context>
<context>
    <name>strongroom::items::ReviewItemListModel</name>
    <message>
        <source>undecided</source>
        <translation>未判断</translation>
    </message>
    <message>
        <source>keep</source>
        <translation>維持</translation>
    </message>
    <message>
        <source>take away</source>
        <translation>取り消し</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>対象者</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>ロール</translation>
    </message>
    <message>
        <source>On</source>
        <translation>対象</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>判断</translation>
    </message>
    <message>
        <source>By</source>
        <translation>判断者</translation>
    </message>
</context>
<context>
    <name>strongroom::items::ReviewListModel</name>
    <message>
        <source>signed by %1</source>
        <translation>%1 が署名</translation>
    </message>
    <message>
        <source>overdue</source>
        <translation>期限超過</translation>
    </message>
    <message>
        <source>open</source>
        <translation>進行中</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>レビュー</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>期限</translation>
    </message>
    <message>
        <source>Undecided</source>
        <translation>未判断</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状態</translation>
    </message>
</context>
<context>
    <name>strongroom::items::RunnerListModel</name>
    <message>
        <source>revoked</source>
        <translation>失効済み</translation>
    </message>
    <message>
        <source>connected</source>
        <translation>接続中</translation>
    </message>
    <message>
        <source>not connected, or standing by</source>
        <translation>未接続または待機中</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>Fingerprint</source>
        <translation>フィンガープリント</translation>
    </message>
</context>
<context>
    <name>strongroom::items::SecretListModel</name>
    <message>
        <source>Organization</source>
        <translation>組織</translation>
    </message>
    <message>
        <source>Environment</source>
        <translation>環境</translation>
    </message>
    <message numerus="yes">
        <source>%1, %2, version %3, %n key(s)</source>
        <translation>
            <numerusform>%1、%2、バージョン %3、キー %n 個</numerusform>
        </translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>Scope</source>
        <translation>スコープ</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>キー</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>バージョン</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>変更日時</translation>
    </message>
</context>
<context>
    <name>strongroom::items::ServiceAccountListModel</name>
    <message>
        <source>disabled</source>
        <translation>無効</translation>
    </message>
    <message>
        <source>active</source>
        <translation>有効</translation>
    </message>
    <message>
        <source>active, of a runner</source>
        <translation>有効（ランナー用）</translation>
    </message>
    <message numerus="yes">
        <source>%n credential(s)</source>
        <translation>
            <numerusform>資格情報 %n 件</numerusform>
        </translation>
    </message>
    <message>
        <source>never</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>Credentials</source>
        <translation>資格情報</translation>
    </message>
    <message>
        <source>Last used</source>
        <translation>最終使用</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>作成日時</translation>
    </message>
    <message>
        <source>By</source>
        <translation>作成者</translation>
    </message>
</context>
<context>
    <name>strongroom::items::SessionListModel</name>
    <message>
        <source>password</source>
        <translation>パスワード</translation>
    </message>
    <message>
        <source>one-time code</source>
        <translation>ワンタイムコード</translation>
    </message>
    <message>
        <source>recovery code</source>
        <translation>リカバリーコード</translation>
    </message>
    <message>
        <source>second factor</source>
        <translation>第 2 要素</translation>
    </message>
    <message>
        <source>security key</source>
        <translation>セキュリティキー</translation>
    </message>
    <message>
        <source>passkey</source>
        <translation>パスキー</translation>
    </message>
    <message>
        <source>text message</source>
        <translation>SMS</translation>
    </message>
    <message>
        <source>fingerprint</source>
        <translation>指紋</translation>
    </message>
    <message>
        <source>face</source>
        <translation>顔認証</translation>
    </message>
    <message>
        <source>PIN</source>
        <translation>PIN</translation>
    </message>
    <message>
        <source>%1 (this one)</source>
        <translation>%1（現在のサインイン）</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>プログラム</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>アドレス</translation>
    </message>
    <message>
        <source>Signed in with</source>
        <translation>サインイン方法</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>開始</translation>
    </message>
    <message>
        <source>Last used</source>
        <translation>最終使用</translation>
    </message>
</context>
<context>
    <name>strongroom::items::StepListModel</name>
    <message>
        <source>done</source>
        <translation>完了</translation>
    </message>
    <message>
        <source>next</source>
        <translation>次</translation>
    </message>
    <message>
        <source>to come</source>
        <translation>未着手</translation>
    </message>
    <message>
        <source>version %1</source>
        <translation>バージョン %1</translation>
    </message>
    <message>
        <source>while an older version could be used: %1</source>
        <translation>古いバージョンが使用可能なまま実行: %1</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>ステップ</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>By</source>
        <translation>実行者</translation>
    </message>
    <message>
        <source>When</source>
        <translation>日時</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>証跡</translation>
    </message>
</context>
<context>
    <name>strongroom::items::TeamTreeModel</name>
    <message>
        <source>Team</source>
        <translation>チーム</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>メンバー</translation>
    </message>
</context>
<context>
    <name>strongroom::items::TestStepModel</name>
    <message>
        <source>passed</source>
        <translation>合格</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>失敗</translation>
    </message>
    <message>
        <source>not reached</source>
        <translation>未到達</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>待機中</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>ステップ</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>結果</translation>
    </message>
</context>
<context>
    <name>strongroom::items::VersionListModel</name>
    <message>
        <source>● current</source>
        <translation>● 現在</translation>
    </message>
    <message>
        <source>○ kept</source>
        <translation>○ 保存中</translation>
    </message>
    <message>
        <source>⊘ deleted</source>
        <translation>⊘ 削除済み</translation>
    </message>
    <message>
        <source>✕ destroyed</source>
        <translation>✕ 破棄済み</translation>
    </message>
    <message>
        <source>rollback to v%1</source>
        <translation>v%1 へのロールバック</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>バージョン</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>By</source>
        <translation>作成者</translation>
    </message>
    <message>
        <source>When</source>
        <translation>日時</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>メモ</translation>
    </message>
</context>
<context>
    <name>strongroom::ui::AbortSheet</name>
    <message>
        <source>Abort the rotation</source>
        <translation>ローテーションの中止</translation>
    </message>
    <message>
        <source>Why it is aborted</source>
        <translation>中止する理由</translation>
    </message>
    <message>
        <source>Leave the new value in use</source>
        <translation>新しい値を使い続ける</translation>
    </message>
    <message>
        <source>Version %1 has the new value. Aborting rolls back to version %2: its content becomes a new version, and nothing is revealed. What was done at the source is not undone by this.</source>
        <translation>新しい値はバージョン %1 にあります。中止するとバージョン %2 にロールバックされ、その内容が新しいバージョンになります。何も開示されません。発行元で行ったことは、中止しても元に戻りません。</translation>
    </message>
    <message>
        <source>No value was changed yet. What was done at the source is not undone by this.</source>
        <translation>値はまだ変更されていません。発行元で行ったことは、中止しても元に戻りません。</translation>
    </message>
    <message>
        <source>Abort rotation</source>
        <translation>ローテーションを中止</translation>
    </message>
</context>
<context>
    <name>strongroom::ui::AccessPage</name>
    <message>
        <source>People, teams and roles</source>
        <translation>ユーザー、チーム、ロール</translation>
    </message>
    <message>
        <source>People and machines</source>
        <translation>ユーザーとマシン</translation>
    </message>
    <message>
        <source>Teams</source>
        <translation>チーム</translation>
    </message>
    <message>
        <source>Roles given</source>
        <translation>付与されたロール</translation>
    </message>
    <message>
        <source>Reviews</source>
        <translation>レビュー</translation>
    </message>
    <message>
        <source>Who may do what…</source>
        <translation>だれが何をできるか…</translation>
    </message>
</context>
<context>
    <name>strongroom::ui::AccessPicker</name>
    <message>
        <source>Type a part of the name</source>
        <translation>名前の一部を入力</translation>
    </message>
</context>
<context>
    <name>strongroom::ui::AccessSheet</name>
    <message>
        <source>Who has access</source>
        <translation>アクセス権を持つ人</translation>
    </message>
    <message>
        <source>Somebody else</source>
        <translation>ほかの人</translation>
    </message>
    <message>
        <source>People with access</source>
        <translation>アクセス権を持つユーザー</translation>
    </message>
    <message>
        <source>Who may</source>
        <translation>権限を持つ人</translation>
    </message>
    <message>
        <source>Why or why not</source>
        <translation>できる理由、できない理由</translation>
    </message>
    <message>
        <source>Export list…</source>
        <translation>一覧をエクスポート…</translation>
    </message>
    <message>
        <source>Nobody may do this.</source>
        <translation>この操作はだれにも許可されていません。</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>対象者</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>種類</translation>
    </message>
    <message>
        <source>By</source>
        <translation>根拠</translation>
    </message>
</context>
<context>
    <name>strongroom::ui::ActionRegistry</name>
    <message>
        <source>There is no such action.</source>
        <translation>このような操作はありません。</translation>
    </message>
    <message>
        <source>These keys belong to “%1”.</source>
        <translation>このキーは「%1」に割り当てられています。</translation>
    </message>
</context>
<context>
    <name>strongroom::ui::ActivityView</name>
    <message>
        <source>When how much happened</source>
        <translation>時間帯ごとの活動量</translation>
    </message>
    <message numerus="yes">
        <source>%n events</source>
        <translation>
            <numerusform>イベント %n 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n denied</source>
        <translation>
            <numerusform>拒否 %n 件</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>strongroom::ui::AddMemberSheet</name>
    <message>
        <source>Add a person</source>
        <translation>ユーザーの追加</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>サブジェクト</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>The subject is the address of the identity provider, a bar, and the provider&apos;s own name for the person (&quot;sub&quot;). They can do nothing until they are given a role or a team.</source>
        <translation>サブジェクトは、ID プロバイダーのアドレス、縦棒、そのユーザーを表すプロバイダーの名前（「sub」）をつないだものです。ロールまたはチームが与えられるまで、ユーザーは何もできません。</translation>
    </message>
    <message>
        <source>Add the person</source>
        <translation>ユーザーを追加</translation>
    </message>
    <message>
        <source>A subject is an issuer and its name for somebody, with a bar between them: builtin|anna</source>
        <translation>サブジェクトは、発行者とその人を表す名前を縦棒でつないだものです。例: builtin|anna</translation>
    </message>
    <message>
        <source>This person is a member already.</source>
        <translation>このユーザーはすでにメンバーです。</translation>
    </message>
</context>
<context>
    <name>strongroom::ui::AddServerSheet</name>
    <message>
        <source>Add a server</source>
        <translation>サーバーの追加</translation>
    </message>
    <message>
        <source>Your name for it</source>
        <translation>表示名</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>アドレス</translation>
    </message>
    <message>
        <source>Choose its authority&apos;s file…</source>
        <translation>認証局のファイルを選択…</translation>
    </message>
    <message>
        <source>Fingerprint (SHA-256)</source>
        <translation>フィンガープリント（SHA-256）</translation>
    </message>
    <message>
        <source>Look at this server</source>
        <translation>このサーバーを確認</translation>
    </message>
    <message>
        <source>The server needs a name that you know it by.</source>
        <translation>サーバーを見分けるための名前が必要です。</translation>
    </message>
    <message>
        <source>You have saved a server of this name. Choose another.</source>
        <translation>この名前のサーバーはすでに保存されています。別の名前を選んでください。</translation>
    </message>
    <message>
        <source>This computer does not know the authority &quot;%1&quot; that the server shows. Compare its fingerprint with the one that your administrator gave you, not by way of this server. If one digit differs, cancel.</source>
        <translation>サーバーが提示する認証局「%1」を、このコンピューターは認識していません。管理者から、このサーバーを介さずに受け取ったフィンガープリントと照合してください。1 桁でも異なる場合はキャンセルしてください。</translation>
    </message>
    <message>
        <source>Trust it and add the server</source>
        <translation>信頼してサーバーを追加</translation>
    </message>
    <message>
        <source>The authority&apos;s file</source>
        <translation>認証局のファイル</translation>
    </message>
    <message>
        <source>Certificates (*.pem *.crt *.cer)</source>
        <translation>証明書 (*.pem *.crt *.cer)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>すべてのファイル (*)</translation>
    </message>
    <message>
        <source>This file cannot be read as a certificate.</source>
        <translation>このファイルは証明書として読み取れません。</translation>
    </message>
    <message>
        <source>The server is trusted if this file&apos;s authority vouches for it.</source>
        <translation>このファイルの認証局が保証する場合に、サーバーを信頼します。</translation>
    </message>
    <message>
        <source>Add the server</source>
        <translation>サーバーを追加</translation>
    </message>
</context>
<context>
    <name>strongroom::ui::AdviceSheet</name>
    <message>
        <source>Which backend?</source>
        <translation>バックエンドの選び方</translation>
    </message>
    <message>
        <source>Where your systems run</source>
        <translation>システムが動いている場所</translation>
    </message>
    <message>
        <source>The largest value</source>
        <translation>最も大きい値</translation>
    </message>
    <message>
        <source>A destroyed version has to vanish there by itself</source>
        <translation>破棄したバージョンが自動的に消える必要がある</translation>
    </message>
    <message>
        <source>It is for development only</source>
        <translation>開発専用である</translation>
    </message>
    <message>
        <source>In no particular place</source>
        <translation>特定の場所はない</translation>
    </message>
    <message>
        <source>Where we run OpenBao or Vault ourselves</source>
        <translation>自社で OpenBao または Vault を運用している</translation>
    </message>
    <message>
        <source>At AWS</source>
        <translation>AWS</translation>
    </message>
    <message>
        <source>At Google Cloud</source>
        <translation>Google Cloud</translation>
    </message>
    <message>
        <source>At Azure</source>
        <translation>Azure</translation>
    </message>
    <message>
        <source>Where do your systems run?</source>
        <translation>システムはどこで動いていますか。</translation>
    </message>
    <message>
        <source>What is the largest value?</source>
        <translation>最も大きい値は何ですか。</translation>
    </message>
    <message>
        <source>★ %1</source>
        <translation>★ %1</translation>
    </message>
    <message>
        <source>%1: possible. %2</source>
        <translation>%1: 使用できます。%2</translation>
    </message>
    <message>
        <source>%1: not for this. %2</source>
        <translation>%1: この用途には不向きです。%2</translation>
    </message>
    <message>
        <source>Stay with the built-in one</source>
        <translation>組み込みのバックエンドを使う</translation>
    </message>
    <message>
        <source>Configure %1</source>
        <translation>%1 を設定</translation>
    </message>
    <message>
        <source>A password or a key (up to %1)</source>
        <translation>パスワードまたは鍵（%1 まで）</translation>
    </message>
    <message>
        <source>A certificate or a small file (up to %1)</source>
        <translation>証明書または小さなファイル（%1 まで）</translation>
    </message>
    <message>
        <source>A file (up to %1)</source>
        <translation>ファイル（%1 まで）</translation>
    </message>
    <message>
        <source>A large file (up to %1)</source>
        <translation>大きなファイル（%1 まで）</translation>
    </message>
</context>
<context>
    <name>strongroom::ui::AnswerView</name>
    <message>
        <source>Ways</source>
        <translation>経路</translation>
    </message>
    <message>
        <source>Why, step by step</source>
        <translation>理由（ステップごと）</translation>
    </message>
    <message>
        <source>%1 may %2 it, because</source>
        <translation>%1 には「%2」の権限があります。理由:</translation>
    </message>
    <message>
        <source>%1 may not %2 it.</source>
        <translation>%1 には「%2」の権限がありません。</translation>
    </message>
    <message>
        <source>Way %1 of %2</source>
        <translation>経路 %1 / %2</translation>
    </message>
    <message>
        <source>They are suspended.</source>
        <translation>利用停止中です。</translation>
    </message>
    <message>
        <source>Has: %1 of %2</source>
        <translation>付与済み: %2 の%1</translation>
    </message>
    <message>
        <source>Would take: %1 of %2</source>
        <translation>必要: %2 の%1</translation>
    </message>
    <message>
        <source>Step %1 of %2: %3</source>
        <translation>ステップ %1 / %2: %3</translation>
    </message>
    <message>
        <source>Simulate removing this step</source>
        <translation>このステップの削除をシミュレート</translation>
    </message>
    <message>
        <source>Choose a step that was given to somebody; where a thing stands cannot be taken away here.</source>
        <translation>だれかに付与されたステップを選択してください。対象がどこに属するかは、ここでは取り除けません。</translation>
    </message>
    <message>
        <source>Without this step nobody would lose %1.</source>
        <translation>このステップがなくても、「%1」の権限を失う人はいません。</translation>
    </message>
    <message numerus="yes">
        <source>Without this step %n would lose %1: %2</source>
        <translation>
            <numerusform>このステップがないと、%n 人が「%1」の権限を失います: %2</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>strongroom::ui::ApiKeySheet</name>
    <message>
        <source>New API key</source>
        <translation>新しい API キー</translation>
    </message>
    <message>
        <source>Name of the key</source>
        <translation>キーの名前</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>所有者</translation>
    </message>
    <message>
        <source>Yourself</source>
        <translation>自分</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>Make the key</source>
        <translation>キーを作成</translation>
    </message>
    <message>
        <source>The key needs a name, to know it again by.</source>
        <translation>キーを見分けるための名前が必要です。</translation>
    </message>
    <message>
        <source>This is the key. It is shown this once: put it where the machine finds it, and nowhere else.</source>
        <translation>作成されたキーです。表示されるのは今回だけです。マシンが読み取る場所だけに保存してください。</translation>
    </message>
    <message>
        <source>The API key %1 was made</source>
        <translation>API キー %1 を作成しました</translation>
    </message>
</context>
<context>
    <name>strongroom::ui::AppearanceSection</name>
    <message>
        <source>Appearance</source>
        <translation>外観</translation>
    </message>
    <message>
        <source>Reduce motion</source>
        <translation>動きを減らす</translation>
    </message>
    <message>
        <source>As the desktop</source>
        <translation>デスクトップに合わせる</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>ライト</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>ダーク</translation>
    </message>
    <message>
        <source>High contrast, light</source>
        <translation>ハイコントラスト（ライト）</translation>
    </message>
    <message>
        <source>High contrast, dark</source>
        <translation>ハイコントラスト（ダーク）</translation>
    </message>
    <message>
        <source>Compact</source>
        <translation>コンパクト</translation>
    </message>
    <message>
        <source>Comfortable</source>
        <translation>標準</translation>
    </message>
    <message>
        <source>Spacious</source>
        <translation>ゆったり</translation>
    </message>
    <message>
        <source> %</source>
        <translation> %</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>テーマ</translation>
    </message>
    <message>
        <source>Density</source>
        <translation>表示密度</translation>
    </message>
    <message>
        <source>Size of text</source>
        <translation>文字サイズ</translation>
    </message>
    <message>
        <source>Nothing moves or fades. Where the desktop asks for that, it is so in any case.</source>
        <translation>動きやフェードをなくします。デスクトップの設定で求められている場合は、この設定にかかわらずなくなります。</translation>
    </message>
    <message>
        <source>Of the desktop&apos;s own size, %1 to %2 %.</source>
        <translation>デスクトップの文字サイズに対する割合です（%1～%2 %）。</translation>
    </message>
</context>
<context>
    <name>strongroom::ui::ApprovalDetail</name>
    <message>
        <source>a secret that you cannot see</source>
        <translation>閲覧権限のないシークレット</translation>
    </message>
    <message>
        <source>%1 · version %2</source>
        <translation>%1 · バージョン %2</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n use(s)</source>
        <translation>
            <numerusform>%1、%n 回</numerusform>
        </translation>
    </message>
    <message>
        <source>Approve…</source>
        <translation>承認…</translation>
    </message>
    <message>
        <source>Deny…</source>
        <translation>却下…</translation>
    </message>
    <message>
        <source>Withdraw</source>
        <translation>取り下げ</translation>
    </message>
    <message>
        <source>%1 asks to %2</source>
        <translation>%1 の申請: %2</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>What</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>Environment</source>
        <translation>環境</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>キー</translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation>利用目的</translation>
    </message>
    <message>
        <source>Ticket</source>
        <translation>チケット</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>メモ</translation>
    </message>
    <message>
        <source>For how long</source>
        <translation>期間</translation>
    </message>
    <message>
        <source>Held to</source>
        <translation>遵守事項</translation>
    </message>
    <message>
        <source>Agreed</source>
        <translation>同意</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>Who may agree</source>
        <translation>承認できる人</translation>
    </message>
    <message>
        <source>Asked for by</source>
        <translation>申請者</translation>
    </message>
    <message>
        <source>Asked at</source>
        <translation>申請日時</translation>
    </message>
    <message>
        <source>Waits until</source>
        <translation>申請の期限</translation>
    </message>
    <message>
        <source>agreed, %1</source>
        <translation>同意、%1</translation>
    </message>
    <message>
        <source>denied, %1</source>
        <translation>却下、%1</translation>
    </message>
    <message>
        <source>This needs the server, which cannot be reached.</source>
        <translation>サーバーが必要ですが、現在接続できません。</translation>
    </message>
    <message>
        <source>Nothing is left to decide: this request is closed.</source>
        <translation>判断することはもうありません。この申請は終了しています。</translation>
    </message>
    <message>
        <source>You cannot decide on your own request. Somebody else has to.</source>
        <translation>自分の申請については判断できません。ほかの人が判断する必要があります。</translation>
    </message>
    <message>
        <source>You have decided. Another person has to agree too.</source>
        <translation>すでに判断済みです。ほかの人の同意も必要です。</translation>
    </message>
    <message>
        <source>You are not among those who may decide on this request.</source>
        <translation>この申請について判断できる人に含まれていません。</translation>
    </message>
    <message>
        <source>until it is taken away</source>
        <translation>取り消されるまで</translation>
    </message>
</context>
<context>
    <name>strongroom::ui::ApprovalsPage</name>
    <message>
        <source>Approvals</source>
        <translation>承認</translation>
    </message>
    <message>
        <source>Requests, those for you first</source>
        <translation>申請（自分宛てを先に表示）</translation>
    </message>
    <message>
        <source>Nobody waits for an approval, and nothing was asked for yet.</source>
        <translation>承認待ちの申請も、これまでの申請もありません。</translation>
    </message>
    <message numerus="yes">
        <source>%n request(s) wait for your decision</source>
        <translation>
            <numerusform>判断を待つ申請が %n 件あります</numerusform>
        </translation>
    </message>
    <message>
        <source>Your request was approved: %1</source>
        <translation>申請が承認されました: %1</translation>
    </message>
    <message>
        <source>Your request was denied: %1</source>
        <translation>申請が却下されました: %1</translation>
    </message>
    <message>
        <source>Denied: %1</source>
        <translation>却下しました: %1</translation>
    </message>
    <message>
        <source>Approved: %1</source>
        <translation>承認しました: %1</translation>
    </message>
    <message numerus="yes">
        <source>You agreed. %n other person(s) have to agree too.</source>
        <translation>
            <numerusform>同意しました。あと %n 人の同意が必要です。</numerusform>
        </translation>
    </message>
    <message>
        <source>Your request was withdrawn</source>
        <translation>申請を取り下げました</translation>
    </message>
    <message>
        <source>%1 Below is how it stands now.</source>
        <translation>%1 現在の状態は下のとおりです。</translation>
    </message>
</context>
<context>
    <name>strongroom::ui::AtHandCard</name>
    <message>
        <source>At hand</source>
        <translation>手元のシークレット</translation>
    </message>
    <message>
        <source>Secrets that you pin in the palette, or open, stand here.</source>
        <translation>パレットでピン留めしたシークレットや、開いたシークレットがここに表示されます。</translation>
    </message>
    <message>
        <source>Pinned secrets, and those that you opened last.</source>
        <translation>ピン留めしたシークレットと、最近開いたシークレットです。</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>Open %1</source>
        <translation>%1 を開く</translation>
    </message>
</context>
<context>
    <name>strongroom::ui::AuditPage</name>
    <message numerus="yes">
        <source>The record is whole: %n events, verified by this computer.</source>
        <translation>
            <numerusform>記録は完全です。イベント %n 件をこのコンピューターが検証しました。</numerusform>
        </translation>
    </message>
    <message>
        <source>No runner has witnessed it yet.</source>
        <translation>まだどのランナーも立会署名していません。</translation>
    </message>
    <message numerus="yes">
        <source>The runner witnessed %n of them at %1.</source>
        <translation>
            <numerusform>うち %n 件に、ランナーが %1 に立会署名しました。</numerusform>
        </translation>
    </message>
    <message>
        <source>Record</source>
        <translation>記録</translation>
    </message>
    <message>
        <source>The record, newest first</source>
        <translation>記録（新しい順）</translation>
    </message>
    <message>
        <source>By day</source>
        <translation>日別</translation>
    </message>
    <message>
        <source>By hour of the week</source>
        <translation>曜日と時間帯別</translation>
    </message>
    <message>
        <source>nobody has said how it ended</source>
        <translation>結果の報告がありません</translation>
    </message>
    <message>
        <source>The record could not be verified now.</source>
        <translation>現在、記録を検証できませんでした。</translation>
    </message>
    <message>
        <source>Proven to be in the log</source>
        <translation>ログへの記録を証明済み</translation>
    </message>
    <message>
        <source>Older than the log</source>
        <translation>ログより前のもの</translation>
    </message>
    <message>
        <source>Not proven</source>
        <translation>未証明</translation>
    </message>
    <message>
        <source>Nothing is on the record yet.</source>
        <translation>記録にはまだ何もありません。</translation>
    </message>
    <message>
        <source>Nothing on the record matches the filter.</source>
        <translation>フィルターに一致する記録はありません。</translation>
    </message>
</context>
<context>
    <name>strongroom::ui::AuthorityGate</name>
    <message>
        <source>You have not said yet that you trust your organization&apos;s authority. Values can be neither written nor revealed before.</source>
        <translation>組織の認証局をまだ信頼していません。信頼するまで、値を書き込むことも開示することもできません。</translation>
    </message>
    <message>
        <source>Compare the fingerprint…</source>
        <translation>フィンガープリントを照合…</translation>
    </message>
    <message>
        <source>Your organization&apos;s authority is not the one that you trusted. Nothing is written or revealed.</source>
        <translation>組織の認証局が、信頼済みのものと異なります。何も書き込まれず、開示されません。</translation>
    </message>
    <message>
        <source>Compare the fingerprints…</source>
        <translation>フィンガープリントを照合…</translation>
    </message>
</context>
<context>
    <name>strongroom::ui::AuthoritySheet</name>
    <message>
        <source>The authority has changed</source>
        <translation>認証局が変わりました</translation>
    </message>
    <message>
        <source>Trust this authority?</source>
        <translation>この認証局を信頼しますか</translation>
    </message>
    <message>
        <source>Values are sealed to a key that your organization&apos;s authority vouches for, so that not even the server %1 can read them. This is the authority that it presents.</source>
        <translation>値は、組織の認証局が保証する鍵で封印されるため、サーバー %1 でさえ読み取れません。サーバーが提示している認証局は次のとおりです。</translation>
    </message>
    <message>
        <source>Fingerprint (SHA-256)</source>
        <translation>フィンガープリント（SHA-256）</translation>
    </message>
    <message>
        <source>Compare it with the fingerprint that your administrator gave you, on paper or in person: not by way of this server. If one digit differs, cancel. You are asked once for each organization and server.</source>
        <translation>管理者から書面または対面で、このサーバーを介さずに受け取ったフィンガープリントと照合してください。1 桁でも異なる場合はキャンセルしてください。この確認は、組織とサーバーごとに 1 回だけです。</translation>
    </message>
    <message>
        <source>Trust this authority</source>
        <translation>この認証局を信頼</translation>
    </message>
    <message>
        <source>The server %1 presents another authority for your organization than the one that you trusted. Nothing is written or revealed until you decide.</source>
        <translation>サーバー %1 が、信頼済みのものとは別の認証局を組織の認証局として提示しています。判断するまで、何も書き込まれず、開示されません。</translation>
    </message>
    <message>
        <source>Trusted until now</source>
        <translation>これまで信頼していたもの</translation>
    </message>
    <message>
        <source>Presented now</source>
        <translation>現在提示されているもの</translation>
    </message>
    <message>
        <source>This happens when your organization replaces its authority, and also when somebody puts one of their own in its place to read your values. Ask your administrator, and go on only with the fingerprint that they name.</source>
        <translation>組織が認証局を置き換えた場合のほか、だれかが値を読み取るために自分の認証局とすり替えた場合にも起こります。管理者に問い合わせ、管理者が示すフィンガープリントと一致する場合にのみ続けてください。</translation>
    </message>
    <message>
        <source>Trust the new authority</source>
        <translation>新しい認証局を信頼</translation>
    </message>
    <message>
        <source>To go on, type the last %1 digits of the new fingerprint</source>
        <extracomment>%1 is 8.</extracomment>
        <translation>続けるには、新しいフィンガープリントの最後の %1 桁を入力してください</translation>
    </message>
</context>
<context>
    <name>strongroom::ui::BackendCard</name>
    <message>
        <source>%1 by %2</source>
        <comment>when, and who</comment>
        <translation>%1、%2</translation>
    </message>
    <message>
        <source>Nothing is kept here: it can be removed, and a mistake costs nothing.</source>
        <translation>ここには何も保存されていません。削除でき、誤っても失うものはありません。</translation>
    </message>
    <message numerus="yes">
        <source>%n secret(s) are kept here, with %1 version(s). While it cannot be reached, nobody can reveal them; if it loses them, they are gone.</source>
        <translation>
            <numerusform>シークレット %n 件（バージョン %1 件）がここに保存されています。接続できない間はだれも開示できず、バックエンドが失えば永久に失われます。</numerusform>
        </translation>
    </message>
    <message>
        <source>How it is reached and how it does is shown to those who may see all secrets.</source>
        <translation>接続方法と状態は、すべてのシークレットを閲覧できる人に表示されます。</translation>
    </message>
    <message numerus="yes">
        <source>⚠ %n version(s) are deleted or destroyed here, and the backend still has to be told. That is tried again until it succeeds.</source>
        <translation>
            <numerusform>⚠ ここで削除または破棄されたバージョン %n 件が、まだバックエンドに伝わっていません。成功するまで再試行します。</numerusform>
        </translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>種類</translation>
    </message>
    <message>
        <source>Default</source>
        <translation>既定</translation>
    </message>
    <message>
        <source>yes: new secrets go here</source>
        <translation>はい（新しいシークレットの保存先）</translation>
    </message>
    <message>
        <source>no</source>
        <translation>いいえ</translation>
    </message>
    <message>
        <source>Credentials</source>
        <translation>資格情報</translation>
    </message>
    <message>
        <source>replaced %1; never shown</source>
        <translation>%1 に置き換え（表示されません）</translation>
    </message>
    <message>
        <source>none</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>追加日時</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>変更日時</translation>
    </message>
    <message>
        <source>To know</source>
        <translation>注意事項</translation>
    </message>
    <message>
        <source>Used by</source>
        <translation>使用者</translation>
    </message>
    <message>
        <source>About the backend</source>
        <translation>バックエンドの情報</translation>
    </message>
    <message numerus="yes">
        <source>%n secret(s) are kept here. While it cannot be reached, nobody can reveal them; if it loses them, they are gone.</source>
        <translation>
            <numerusform>シークレット %n 件がここに保存されています。接続できない間はだれも開示できず、バックエンドが失えば永久に失われます。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>strongroom::ui::BackendDeedSheet</name>
    <message>
        <source>What changes: secrets that are made from now on are kept in %1, unless somebody chooses another backend.</source>
        <translation>変わること: 今後作成されるシークレットは、別のバックエンドが選ばれない限り、%1 に保存されます。</translation>
    </message>
    <message>
        <source>What stays: every secret that there is stays where it is.</source>
        <translation>変わらないこと: 既存のシークレットはすべて今の場所に残ります。</translation>
    </message>
    <message>
        <source>What stays: every secret that there is stays where it is, those in %1 too.</source>
        <translation>変わらないこと: 既存のシークレットは、%1 にあるものも含め、すべて今の場所に残ります。</translation>
    </message>
    <message>
        <source>⚠ Its last test did not pass, or there was none. If it cannot be reached, no new secret can be made. Test it first.</source>
        <translation>⚠ 前回のテストに合格していないか、まだテストしていません。接続できない場合、新しいシークレットを作成できなくなります。先にテストしてください。</translation>
    </message>
    <message>
        <source>Default backend</source>
        <translation>既定のバックエンド</translation>
    </message>
    <message>
        <source>Make %1 the default</source>
        <translation>%1 を既定に設定</translation>
    </message>
    <message>
        <source>New secrets go to %1 from now on</source>
        <translation>今後、新しいシークレットは %1 に保存されます</translation>
    </message>
    <message>
        <source>Remove a backend</source>
        <translation>バックエンドの削除</translation>
    </message>
    <message>
        <source>Its settings and credentials are forgotten here. There is no way back: it would have to be configured anew. Nothing is changed at the backend itself.</source>
        <translation>設定と資格情報がここから消去されます。元に戻すことはできず、改めて設定する必要があります。バックエンド自体は何も変更されません。</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>%1 を削除</translation>
    </message>
    <message>
        <source>The backend %1 was removed</source>
        <translation>バックエンド %1 を削除しました</translation>
    </message>
    <message>
        <source>Values in %1 were used by %2.</source>
        <translation>%1 の値の使用者: %2。</translation>
    </message>
</context>
<context>
    <name>strongroom::ui::BackendForm</name>
    <message>
        <source>%1 (required)</source>
        <translation>%1（必須）</translation>
    </message>
    <message>
        <source>%1 *</source>
        <comment>a field that is required</comment>
        <translation>%1 *</translation>
    </message>
    <message>
        <source>From a file…</source>
        <translation>ファイルから…</translation>
    </message>
    <message>
        <source>%1 from a file…</source>
        <translation>ファイルから%1…</translation>
    </message>
    <message>
        <source>The file with it</source>
        <translation>対象のファイル</translation>
    </message>
    <message>
        <source>This file cannot be read, or is too large for a key.</source>
        <translation>このファイルを読み取れないか、鍵としては大きすぎます。</translation>
    </message>
    <message>
        <source>✕ This is needed.</source>
        <translation>✕ 必須です。</translation>
    </message>
</context>
<context>
    <name>strongroom::ui::BackendTestView</name>
    <message>
        <source>Steps of the test</source>
        <translation>テストのステップ</translation>
    </message>
    <message>
        <source>It was not tested yet.</source>
        <translation>まだテストしていません。</translation>
    </message>
    <message>
        <source>The test is under way. It stores something of its own there, and clears it away again.</source>
        <translation>テスト中です。専用のデータを保存し、終わると片付けます。</translation>
    </message>
    <message>
        <source>Every step passed.</source>
        <translation>すべてのステップに合格しました。</translation>
    </message>
    <message>
        <source>The test failed.</source>
        <translation>テストに失敗しました。</translation>
    </message>
    <message>
        <source>%1 failed.</source>
        <comment>a step of a test</comment>
        <translation>%1 に失敗しました。</translation>
    </message>
    <message>
        <source>In detail: %1</source>
        <translation>詳細: %1</translation>
    </message>
</context>
<context>
    <name>strongroom::ui::BackendWizard</name>
    <message>
        <source>Add a backend</source>
        <translation>バックエンドの追加</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>Signs in by</source>
        <translation>サインイン方法</translation>
    </message>
    <message>
        <source>New secrets go here from now on (default)</source>
        <translation>今後、新しいシークレットをここに保存（既定）</translation>
    </message>
    <message>
        <source>Kinds of backends</source>
        <translation>バックエンドの種類</translation>
    </message>
    <message>
        <source>Which backend?…</source>
        <translation>バックエンドの選び方…</translation>
    </message>
    <message>
        <source>Name *</source>
        <translation>名前 *</translation>
    </message>
    <message>
        <source>How it is reached</source>
        <translation>接続方法</translation>
    </message>
    <message>
        <source>Test again</source>
        <translation>再テスト</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>概要</translation>
    </message>
    <message>
        <source>This server offers no backends besides its own.</source>
        <translation>このサーバーには、自身のもの以外のバックエンドがありません。</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>種類</translation>
    </message>
    <message>
        <source>Connect</source>
        <translation>接続</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>テスト</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>確認</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>戻る</translation>
    </message>
    <message>
        <source>Save backend</source>
        <translation>バックエンドを保存</translation>
    </message>
    <message>
        <source>Go on all the same</source>
        <translation>それでも続行</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>次へ</translation>
    </message>
    <message>
        <source>Whom the role has to trust:</source>
        <translation>ロールが信頼すべき相手:</translation>
    </message>
    <message>
        <source>The backend needs a name.</source>
        <translation>バックエンドには名前が必要です。</translation>
    </message>
    <message>
        <source>Something is missing that is needed.</source>
        <translation>必要なものが不足しています。</translation>
    </message>
    <message>
        <source>Credentials</source>
        <translation>資格情報</translation>
    </message>
    <message>
        <source>none</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>%1; kept encrypted, and never shown again</source>
        <translation>%1（暗号化して保存され、再び表示されません）</translation>
    </message>
    <message>
        <source>To know</source>
        <translation>注意事項</translation>
    </message>
    <message>
        <source>Connection test</source>
        <translation>接続テスト</translation>
    </message>
    <message>
        <source>Every step passed.</source>
        <translation>すべてのステップに合格しました。</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>失敗</translation>
    </message>
    <message>
        <source>⚠ The test did not pass: nothing can be kept there before that is mended. You can save it, mend it and test it later.</source>
        <translation>⚠ テストに合格しませんでした。修正されるまで、ここには何も保存できません。保存しておき、後で修正してテストすることもできます。</translation>
    </message>
    <message>
        <source>The backend %1 was added</source>
        <translation>バックエンド %1 を追加しました</translation>
    </message>
    <message>
        <source>The backend %1 was added; new secrets go there</source>
        <translation>バックエンド %1 を追加しました。新しいシークレットはここに保存されます</translation>
    </message>
    <message>
        <source>The backend %1 was added, but is not the default: %2</source>
        <translation>バックエンド %1 を追加しましたが、既定にはなっていません: %2</translation>
    </message>
    <message>
        <source>There is a backend of this name. Choose another.</source>
        <translation>この名前のバックエンドはすでにあります。別の名前を選んでください。</translation>
    </message>
    <message>
        <source>Something here is not as it has to be.</source>
        <translation>正しくない項目があります。</translation>
    </message>
    <message>
        <source>Step %1 of %2: %3</source>
        <translation>ステップ %1 / %2: %3</translation>
    </message>
    <message>
        <source>%1, step %2 of %3: %4</source>
        <translation>%1、ステップ %2 / %3: %4</translation>
    </message>
</context>
<context>
    <name>strongroom::ui::BackendsPage</name>
    <message>
        <source>Backends</source>
        <translation>バックエンド</translation>
    </message>
    <message>
        <source>Which backend?…</source>
        <translation>バックエンドの選び方…</translation>
    </message>
    <message>
        <source>Add a backend…</source>
        <translation>バックエンドを追加…</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>テスト</translation>
    </message>
    <message>
        <source>Set as default…</source>
        <translation>既定に設定…</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>変更…</translation>
    </message>
    <message>
        <source>Replace credentials…</source>
        <translation>資格情報を置き換え…</translation>
    </message>
    <message>
        <source>Move secrets…</source>
        <translation>シークレットを移動…</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>削除…</translation>
    </message>
    <message>
        <source>There are no backends yet.</source>
        <translation>バックエンドはまだありません。</translation>
    </message>
    <message>
        <source>This needs the server, which cannot be reached.</source>
        <translation>サーバーが必要ですが、現在接続できません。</translation>
    </message>
    <message>
        <source>You may not change backends here. Ask for the role of administrator.</source>
        <translation>ここのバックエンドを変更する権限がありません。管理者ロールの付与を依頼してください。</translation>
    </message>
    <message>
        <source>The built-in backend has no settings and no credentials.</source>
        <translation>組み込みのバックエンドには、設定も資格情報もありません。</translation>
    </message>
    <message>
        <source>This server does not offer its kind any more.</source>
        <translation>このサーバーは、この種類をもう提供していません。</translation>
    </message>
    <message>
        <source>A test is under way.</source>
        <translation>テスト中です。</translation>
    </message>
    <message>
        <source>It is the default already.</source>
        <translation>すでに既定です。</translation>
    </message>
    <message>
        <source>Nothing is kept in it.</source>
        <translation>何も保存されていません。</translation>
    </message>
    <message numerus="yes">
        <source>%n secret(s) are kept in it. Move them to another backend first.</source>
        <translation>
            <numerusform>シークレット %n 件が保存されています。先に別のバックエンドに移動してください。</numerusform>
        </translation>
    </message>
    <message>
        <source>The built-in backend is always there.</source>
        <translation>組み込みのバックエンドは常に存在します。</translation>
    </message>
    <message>
        <source>It is the default. Make another backend the default first.</source>
        <translation>既定のバックエンドです。先に別のバックエンドを既定にしてください。</translation>
    </message>
    <message>
        <source>The test of %1 passed</source>
        <translation>%1 のテストに合格しました</translation>
    </message>
    <message>
        <source>The test of %1 failed. %2</source>
        <translation>%1 のテストに失敗しました。%2</translation>
    </message>
    <message>
        <source>Values in it were used by %1.</source>
        <translation>この中の値の使用者: %1。</translation>
    </message>
</context>
<context>
    <name>strongroom::ui::Banner</name>
    <message>
        <source>Dismiss</source>
        <translation>閉じる</translation>
    </message>
</context>
<context>
    <name>strongroom::ui::BulkBar</name>
    <message>
        <source>Do with them…</source>
        <translation>まとめて操作…</translation>
    </message>
    <message>
        <source>Do something with all that are marked</source>
        <translation>マークしたものをまとめて操作</translation>
    </message>
    <message>
        <source>Unmark</source>
        <translation>マークを外す</translation>
    </message>
    <message>
        <source>Take all marks away</source>
        <translation>すべてのマークを外す</translation>
    </message>
    <message>
        <source>%1 of %2 marked</source>
        <translation>%2 件中 %1 件をマーク</translation>
    </message>
    <message>
        <source>You may not write secrets of this organization.</source>
        <translation>この組織のシークレットに書き込む権限がありません。</translation>
    </message>
</context>
<context>
    <name>strongroom::ui::BulkDetailsSheet</name>
    <message>
        <source>Change many secrets</source>
        <translation>シークレットの一括変更</translation>
    </message>
    <message>
        <source>Try the failed again</source>
        <translation>失敗分を再試行</translation>
    </message>
    <message>
        <source>Give the rest up</source>
        <translation>残りを取りやめ</translation>
    </message>
    <message>
        <source>Take it back</source>
        <translation>元に戻す</translation>
    </message>
    <message>
        <source>Secrets that it was not done to</source>
        <translation>実行されなかったシークレット</translation>
    </message>
    <message>
        <source>Begun by %1.</source>
        <translation>開始者: %1。</translation>
    </message>
    <message>
        <source>It was taken back.</source>
        <translation>元に戻されました。</translation>
    </message>
    <message>
        <source>%1 of %2 shown</source>
        <translation>%2 件中 %1 件を表示</translation>
    </message>
</context>
<context>
    <name>strongroom::ui::BulkSheet</name>
    <message>
        <source>Change many secrets</source>
        <translation>シークレットの一括変更</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>操作</translation>
    </message>
    <message>
        <source>Labels to add</source>
        <translation>追加するラベル</translation>
    </message>
    <message>
        <source>Labels to remove</source>
        <translation>削除するラベル</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>所有者</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>Leave production out</source>
        <translation>本番を除外</translation>
    </message>
    <message>
        <source>Restore from the trash</source>
        <translation>ゴミ箱から復元</translation>
    </message>
    <message>
        <source>Move to the trash</source>
        <translation>ゴミ箱に移動</translation>
    </message>
    <message>
        <source>Add or remove labels</source>
        <translation>ラベルの追加と削除</translation>
    </message>
    <message>
        <source>Set the owner</source>
        <translation>所有者を設定</translation>
    </message>
    <message>
        <source>Move to another backend…</source>
        <translation>別のバックエンドに移動…</translation>
    </message>
    <message>
        <source>Do it</source>
        <translation>実行</translation>
    </message>
    <message>
        <source>separated by commas</source>
        <translation>カンマ区切り</translation>
    </message>
    <message>
        <source>nobody</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>why, for the record</source>
        <translation>理由（記録に残ります）</translation>
    </message>
    <message>
        <source>By environment</source>
        <translation>環境別</translation>
    </message>
    <message>
        <source>No secret is marked. Close this, and mark some in the list.</source>
        <translation>シークレットが選択されていません。このシートを閉じ、一覧で選択してください。</translation>
    </message>
    <message>
        <source>%1 secrets are marked, and at most %2 can be changed at once. Narrow the filter.</source>
        <translation>シークレットが %1 件マークされています。一度に変更できるのは最大 %2 件です。フィルターで絞り込んでください。</translation>
    </message>
    <message>
        <source>You are asked where to next. Values are sealed anew, each secret is signed for on this device.</source>
        <translation>次に移動先を選択します。値は封印し直され、シークレットごとにこのデバイスで署名します。</translation>
    </message>
    <message>
        <source>They stand in several backends. Mark those of one.</source>
        <translation>複数のバックエンドにまたがっています。1 つのバックエンドのものだけを選択してください。</translation>
    </message>
    <message>
        <source>Say which labels to add or to remove.</source>
        <translation>追加または削除するラベルを入力してください。</translation>
    </message>
    <message>
        <source>A label has at most %1 bytes, and a secret at most %2 of them.</source>
        <translation>ラベルは 1 個につき最大 %1 バイト、シークレット 1 件につき最大 %2 個です。</translation>
    </message>
    <message>
        <source>A reason has at most %1 bytes.</source>
        <translation>理由は最大 %1 バイトです。</translation>
    </message>
    <message>
        <source>Looking what it would come to…</source>
        <translation>対象を確認しています…</translation>
    </message>
    <message>
        <source>%1 × %2</source>
        <translation>%1 件: %2</translation>
    </message>
    <message>
        <source>Done to %1 of %2 marked.</source>
        <translation>マークした %2 件中 %1 件に実行します。</translation>
    </message>
    <message>
        <source>⚠ %1 of them in production.</source>
        <translation>⚠ うち %1 件は本番にあります。</translation>
    </message>
    <message>
        <source>Move %1 to another backend…</source>
        <translation>%1 件を別のバックエンドに移動…</translation>
    </message>
    <message>
        <source>Destroy for good</source>
        <translation>完全に破棄</translation>
    </message>
    <message>
        <source>Begin rotations</source>
        <translation>ローテーションを開始</translation>
    </message>
    <message>
        <source>Say why they are to be destroyed, in at least %1 characters: others have to agree to it.</source>
        <translation>破棄する理由を %1 文字以上で入力してください。ほかの人の承認が必要です。</translation>
    </message>
    <message>
        <source>All their versions are erased and cannot be brought back. It begins when others have agreed.</source>
        <translation>すべてのバージョンが消去され、元に戻せません。ほかの人が承認すると開始されます。</translation>
    </message>
    <message>
        <source>Each is gone on with under Rotation, step by step; until then nothing changes.</source>
        <translation>それぞれ「ローテーション」で手順ごとに進めます。それまでは何も変更されません。</translation>
    </message>
    <message>
        <source>Set the rotation policy</source>
        <translation>ローテーションポリシーを設定</translation>
    </message>
    <message>
        <source>Remove the rotation policy</source>
        <translation>ローテーションポリシーを削除</translation>
    </message>
    <message>
        <source>It can be taken back for %1 days.</source>
        <extracomment>%1 is 30.</extracomment>
        <translation>%1 日間は元に戻せます。</translation>
    </message>
    <message>
        <source>Without one of their own yet: %1; changed: %2.</source>
        <translation>独自のポリシーがまだないもの: %1、変更されるもの: %2。</translation>
    </message>
</context>
<context>
    <name>strongroom::ui::CellSheet</name>
    <message>
        <source>Change a key</source>
        <translation>キーの変更</translation>
    </message>
    <message>
        <source>Set a value</source>
        <translation>値を設定</translation>
    </message>
    <message>
        <source>Take the value over from</source>
        <translation>値の引き継ぎ元</translation>
    </message>
    <message>
        <source>Remove the key</source>
        <translation>キーを削除</translation>
    </message>
    <message>
        <source>New value</source>
        <translation>新しい値</translation>
    </message>
    <message>
        <source>Environment to take it from</source>
        <translation>引き継ぎ元の環境</translation>
    </message>
    <message>
        <source>Nothing is saved yet: changes are staged, and saved together.</source>
        <translation>まだ何も保存されていません。変更は保存予定に追加され、まとめて保存されます。</translation>
    </message>
    <message>
        <source>Stage the change</source>
        <translation>保存予定に追加</translation>
    </message>
    <message>
        <source>Take the change back</source>
        <translation>変更を取り消す</translation>
    </message>
    <message>
        <source>Generate a value…</source>
        <translation>値を生成…</translation>
    </message>
    <message>
        <source>Generate a value</source>
        <translation>値を生成</translation>
    </message>
    <message>
        <source>Type a value, or choose what else is to happen.</source>
        <translation>値を入力するか、ほかの処理を選択してください。</translation>
    </message>
</context>
<context>
    <name>strongroom::ui::ChangeBackendSheet</name>
    <message>
        <source>They were last replaced %1.</source>
        <translation>前回の置き換え: %1。</translation>
    </message>
    <message>
        <source>None were given yet.</source>
        <translation>まだ設定されていません。</translation>
    </message>
    <message>
        <source>Replace credentials</source>
        <translation>資格情報の置き換え</translation>
    </message>
    <message>
        <source>Change a backend</source>
        <translation>バックエンドの変更</translation>
    </message>
    <message>
        <source>All of them are replaced at once. What is under way ends with the old ones, the next call has the new. %1</source>
        <translation>すべての資格情報が一度に置き換えられます。進行中の処理は古い資格情報で終わり、次の呼び出しから新しいものが使われます。%1</translation>
    </message>
    <message>
        <source>Secrets that are kept there are looked for under the new settings from now on. Change only how the same place is reached.</source>
        <translation>保存済みのシークレットは、今後、新しい設定で検索されます。同じ場所への接続方法だけを変更してください。</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>Name *</source>
        <translation>名前 *</translation>
    </message>
    <message>
        <source>Test and replace</source>
        <translation>テストして置き換え</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Something is missing that is needed.</source>
        <translation>必要なものが不足しています。</translation>
    </message>
    <message>
        <source>The backend needs a name.</source>
        <translation>バックエンドには名前が必要です。</translation>
    </message>
    <message>
        <source>Replace all the same</source>
        <translation>それでも置き換え</translation>
    </message>
    <message>
        <source>The new credentials did not pass the test. Nothing was changed.</source>
        <translation>新しい資格情報はテストに合格しませんでした。何も変更されていません。</translation>
    </message>
    <message>
        <source>The credentials of %1 were replaced</source>
        <translation>%1 の資格情報を置き換えました</translation>
    </message>
    <message>
        <source>The backend %1 was changed</source>
        <translation>バックエンド %1 を変更しました</translation>
    </message>
    <message>
        <source>There is a backend of this name. Choose another.</source>
        <translation>この名前のバックエンドはすでにあります。別の名前を選んでください。</translation>
    </message>
    <message>
        <source>Something here is not as it has to be.</source>
        <translation>正しくない項目があります。</translation>
    </message>
</context>
<context>
    <name>strongroom::ui::ChangeList</name>
    <message>
        <source>List of changes</source>
        <translation>変更の一覧</translation>
    </message>
</context>
<context>
    <name>strongroom::ui::ChangeListModel</name>
    <message>
        <source>Added: %1</source>
        <translation>追加: %1</translation>
    </message>
    <message>
        <source>Removed: %1</source>
        <translation>削除: %1</translation>
    </message>
    <message>
        <source>Changed: %1</source>
        <translation>変更: %1</translation>
    </message>
    <message>
        <source>Moved: %1</source>
        <translation>移動: %1</translation>
    </message>
    <message>
        <source>Line %1</source>
        <translation>%1 行目</translation>
    </message>
    <message>
        <source>Lines %1 to %2</source>
        <translation>%1～%2 行目</translation>
    </message>
    <message>
        <source>the whole document</source>
        <translation>文書全体</translation>
    </message>
    <message>
        <source>%1, from %2</source>
        <translation>%1（%2 から）</translation>
    </message>
</context>
<context>
    <name>strongroom::ui::ChangeSheet</name>
    <message>
        <source>Take out of the team</source>
        <translation>チームから外す</translation>
    </message>
    <message>
        <source>Take a role away</source>
        <translation>ロールの取り消し</translation>
    </message>
    <message>
        <source>%1 is no longer %2 in %3.</source>
        <translation>%1 は %3 の%2ではなくなります。</translation>
    </message>
    <message>
        <source>%1 is no longer %2 of %3.</source>
        <translation>%1 は %3 の%2ではなくなります。</translation>
    </message>
    <message>
        <source>Take out</source>
        <translation>外す</translation>
    </message>
    <message>
        <source>Take away</source>
        <translation>取り消す</translation>
    </message>
    <message>
        <source>%1 was taken out of %2</source>
        <translation>%1 を %2 から外しました</translation>
    </message>
    <message>
        <source>%1 is no longer %2 of %3</source>
        <translation>%1 は %3 の%2ではなくなりました</translation>
    </message>
</context>
<context>
    <name>strongroom::ui::ChangesSheet</name>
    <message>
        <source>What changed</source>
        <translation>変更内容</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>キー</translation>
    </message>
    <message>
        <source>Keys, values hidden</source>
        <translation>キー（値は非表示）</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>キー</translation>
    </message>
    <message>
        <source>There is no version before the current one.</source>
        <translation>現在のバージョンより前のバージョンはありません。</translation>
    </message>
    <message>
        <source>%1 · version %2 beside %3</source>
        <translation>%1 · バージョン %2 と %3 の比較</translation>
    </message>
    <message>
        <source>+ added</source>
        <translation>+ 追加</translation>
    </message>
    <message>
        <source>= the same</source>
        <translation>= 同じ</translation>
    </message>
    <message>
        <source>~ changed</source>
        <translation>~ 変更</translation>
    </message>
    <message>
        <source>− removed</source>
        <translation>− 削除</translation>
    </message>
    <message>
        <source>? changed more than once, perhaps back</source>
        <translation>? 複数回変更（元の値に戻った可能性あり）</translation>
    </message>
    <message>
        <source>Older version</source>
        <translation>古いバージョン</translation>
    </message>
    <message>
        <source>Newer version</source>
        <translation>新しいバージョン</translation>
    </message>
    <message>
        <source>Reveal both…</source>
        <translation>両方を開示…</translation>
    </message>
    <message>
        <source>In the newer version</source>
        <translation>新しいバージョンでの状態</translation>
    </message>
    <message>
        <source>Who has access</source>
        <translation>アクセス権を持つ人</translation>
    </message>
    <message>
        <source>v%1 by %2</source>
        <translation>v%1（%2）</translation>
    </message>
</context>
<context>
    <name>strongroom::ui::Chart</name>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>strongroom::ui::ChartCard</name>
    <message>
        <source>%1, as a table</source>
        <translation>%1（表形式）</translation>
    </message>
    <message>
        <source>Table of %1</source>
        <translation>%1 の表</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>表</translation>
    </message>
    <message>
        <source>The same numbers as a table (T)</source>
        <translation>同じ数値を表で表示 (T)</translation>
    </message>
    <message>
        <source>What</source>
        <translation>項目</translation>
    </message>
    <message>
        <source>How much</source>
        <translation>数量</translation>
    </message>
</context>
<context>
    <name>strongroom::ui::ClockNote</name>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n 日</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s)</source>
        <translation>
            <numerusform>%n 時間</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n 分</numerusform>
        </translation>
    </message>
    <message>
        <source>▲ The server&apos;s clock is %1 ahead</source>
        <translation>▲ サーバーの時計が %1 進んでいます</translation>
    </message>
    <message>
        <source>▲ The server&apos;s clock is %1 behind</source>
        <translation>▲ サーバーの時計が %1 遅れています</translation>
    </message>
    <message>
        <source>The server&apos;s clock is %1 ahead of this computer&apos;s.</source>
        <translation>サーバーの時計が、このコンピューターの時計より %1 進んでいます。</translation>
    </message>
    <message>
        <source>The server&apos;s clock is %1 behind this computer&apos;s.</source>
        <translation>サーバーの時計が、このコンピューターの時計より %1 遅れています。</translation>
    </message>
    <message>
        <source>Times are shown as the server has them, and what you sign is made for its time. Have the clock set that is wrong.</source>
        <translation>時刻はサーバーの時計に基づいて表示され、署名もサーバーの時刻で行われます。ずれている方の時計を合わせてもらってください。</translation>
    </message>
</context>
<context>
    <name>strongroom::ui::CodeView</name>
    <message>
        <source>%1: code</source>
        <extracomment>The one-time code of a key, and the one after it.</extracomment>
        <translation>%1: コード</translation>
    </message>
    <message>
        <source>%1: next code</source>
        <translation>%1: 次のコード</translation>
    </message>
    <message numerus="yes">
        <source>For %n more second(s)</source>
        <translation>
            <numerusform>残り %n 秒</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>strongroom::ui::CompareEnvironmentsPage</name>
    <message>
        <source>First environment</source>
        <translation>1 つ目の環境</translation>
    </message>
    <message>
        <source>Second environment</source>
        <translation>2 つ目の環境</translation>
    </message>
    <message>
        <source>Compare values…</source>
        <translation>値を比較…</translation>
    </message>
    <message>
        <source>Swap the environments</source>
        <translation>環境を入れ替え</translation>
    </message>
    <message>
        <source>There must be two environments to compare.</source>
        <translation>比較するには環境が 2 つ必要です。</translation>
    </message>
    <message>
        <source>Choose another environment to compare this one with.</source>
        <translation>この環境と比較する別の環境を選択してください。</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <translation>%1 と %2</translation>
    </message>
    <message>
        <source>Environments as of %1</source>
        <translation>%1 時点の環境</translation>
    </message>
    <message>
        <source>Compared are secrets by slug, what is said of them, and which keys they hold.</source>
        <translation>スラッグごとに、シークレットの属性と、含まれるキーを比較します。</translation>
    </message>
    <message>
        <source>Whether values are the same was not asked.</source>
        <translation>値が同じかどうかは確認していません。</translation>
    </message>
    <message numerus="yes">
        <source>The values of %n secret(s) were compared, unseen.</source>
        <translation>
            <numerusform>シークレット %n 件の値を、だれも見ることなく比較しました。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Those of %n secret(s) were not (%1): %2</source>
        <translation>
            <numerusform>シークレット %n 件の値は比較していません（例: %1）: %2</numerusform>
        </translation>
    </message>
    <message>
        <source>Promote…</source>
        <translation>昇格…</translation>
    </message>
    <message>
        <source>Differences, and what to promote</source>
        <translation>差分と昇格するもの</translation>
    </message>
    <message>
        <source>Differences</source>
        <translation>差分</translation>
    </message>
    <message>
        <source>Promote</source>
        <translation>昇格</translation>
    </message>
    <message>
        <source>Promote to %1…</source>
        <translation>%1 に昇格…</translation>
    </message>
    <message>
        <source>There is nothing that %1 does not have.</source>
        <translation>%1 にないものはありません。</translation>
    </message>
    <message>
        <source>Choose what is to go from %1 to %2.</source>
        <translation>%1 から %2 に昇格するものを選択してください。</translation>
    </message>
    <message numerus="yes">
        <source>%n key(s) chosen</source>
        <translation>
            <numerusform>キー %n 個を選択</numerusform>
        </translation>
    </message>
    <message>
        <source>No secret stands on both sides.</source>
        <translation>両方の環境にあるシークレットはありません。</translation>
    </message>
</context>
<context>
    <name>strongroom::ui::CompareEventsSheet</name>
    <message>
        <source>Compare with another event</source>
        <translation>別のイベントと比較</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>イベント</translation>
    </message>
    <message>
        <source>Events of this resource, newest first</source>
        <translation>このリソースのイベント（新しい順）</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>比較</translation>
    </message>
    <message>
        <source>No other event of this resource changed it.</source>
        <translation>このリソースを変更したイベントは、ほかにありません。</translation>
    </message>
</context>
<context>
    <name>strongroom::ui::CompareValuesSheet</name>
    <message>
        <source>Compare values</source>
        <translation>値の比較</translation>
    </message>
    <message numerus="yes">
        <source>The values of %n secret(s) that both environments have.</source>
        <translation>
            <numerusform>両方の環境にあるシークレット %n 件の値です。</numerusform>
        </translation>
    </message>
    <message>
        <source>The runner compares them and tells this window alone whether they are the same: nobody sees a value. Recorded for each secret: you, the time, the purpose and the keys. It takes the same leave as to reveal them.</source>
        <translation>ランナーが比較し、同じかどうかをこのウィンドウだけに伝えます。値はだれにも見えません。シークレットごとに、実行者、日時、利用目的、キーが記録されます。開示と同じアクセス許可が必要です。</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>比較</translation>
    </message>
</context>
<context>
    <name>strongroom::ui::ConflictGrid</name>
    <message>
        <source>Choose…</source>
        <translation>選択…</translation>
    </message>
    <message>
        <source>mine</source>
        <translation>自分の値</translation>
    </message>
    <message>
        <source>theirs</source>
        <translation>相手の値</translation>
    </message>
</context>
<context>
    <name>strongroom::ui::ConflictSheet</name>
    <message>
        <source>~ changed</source>
        <translation>~ 変更</translation>
    </message>
    <message>
        <source>+ added</source>
        <translation>+ 追加</translation>
    </message>
    <message>
        <source>✕ removed</source>
        <translation>✕ 削除</translation>
    </message>
    <message>
        <source>mine</source>
        <translation>自分の値</translation>
    </message>
    <message>
        <source>theirs</source>
        <translation>相手の値</translation>
    </message>
    <message>
        <source>both agree</source>
        <translation>双方一致</translation>
    </message>
    <message>
        <source>Changed meanwhile</source>
        <translation>編集中に変更されました</translation>
    </message>
    <message>
        <source>Somebody else saved a version while you were editing. Nothing of yours or theirs is lost: the result becomes a further version, and theirs stays in the list of versions.</source>
        <translation>編集している間に、ほかの人がバージョンを保存しました。自分の変更も相手の変更も失われません。統合した結果は新しいバージョンになり、相手のバージョンも一覧に残ります。</translation>
    </message>
    <message>
        <source>Save the result</source>
        <translation>結果を保存</translation>
    </message>
    <message>
        <source>The secret has no version that can be read any more.</source>
        <translation>シークレットに、読み取れるバージョンがもうありません。</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>キー</translation>
    </message>
    <message>
        <source>Theirs: version %1 by %2</source>
        <translation>相手: バージョン %1（%2）</translation>
    </message>
    <message>
        <source>Mine</source>
        <translation>自分</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>結果</translation>
    </message>
    <message>
        <source>Save as v%1</source>
        <translation>v%1 として保存</translation>
    </message>
    <message>
        <source>Result for %1</source>
        <translation>%1 の結果</translation>
    </message>
    <message>
        <source>You did not touch the same keys. Both changes are joined.</source>
        <translation>同じキーは変更されていません。両方の変更を統合しました。</translation>
    </message>
    <message numerus="yes">
        <source>%n key(s) that both of you touched: choose whose to take</source>
        <translation>
            <numerusform>双方が変更したキーが %n 個あります。どちらを採用するか選択してください</numerusform>
        </translation>
    </message>
    <message>
        <source>All is decided.</source>
        <translation>すべて選択済みです。</translation>
    </message>
    <message>
        <source>What each of you did</source>
        <translation>それぞれの変更内容</translation>
    </message>
</context>
<context>
    <name>strongroom::ui::CredentialSheet</name>
    <message>
        <source>Add a credential</source>
        <translation>資格情報の追加</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>種類</translation>
    </message>
    <message>
        <source>Public key or certificate</source>
        <translation>公開鍵または証明書</translation>
    </message>
    <message>
        <source>Public key (JWK), for signed assertions</source>
        <translation>公開鍵（JWK）、署名付きアサーション用</translation>
    </message>
    <message>
        <source>Certificate (PEM), for mutual TLS</source>
        <translation>証明書（PEM）、相互 TLS 用</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>テキスト</translation>
    </message>
    <message>
        <source>Only the public part belongs here. The private key stays where it was made.</source>
        <translation>ここに入れるのは公開部分だけです。秘密鍵は作成した場所から動かさないでください。</translation>
    </message>
    <message>
        <source>Add the credential</source>
        <translation>資格情報を追加</translation>
    </message>
    <message>
        <source>Paste the public key, or the certificate.</source>
        <translation>公開鍵または証明書を貼り付けてください。</translation>
    </message>
    <message>
        <source>This is a private key. It was not sent, and the field was cleared. Paste the public part.</source>
        <translation>これは秘密鍵です。送信せず、入力欄を消去しました。公開部分を貼り付けてください。</translation>
    </message>
    <message>
        <source>%1 has a new credential</source>
        <translation>%1 に新しい資格情報を追加しました</translation>
    </message>
</context>
<context>
    <name>strongroom::ui::DecisionSheet</name>
    <message>
        <source>Approve</source>
        <translation>承認</translation>
    </message>
    <message>
        <source>Deny</source>
        <translation>却下</translation>
    </message>
    <message>
        <source>For how long</source>
        <translation>期間</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>%1 asks to %2</source>
        <translation>%1 の申請: %2</translation>
    </message>
    <message>
        <source>May be left empty</source>
        <translation>省略可能</translation>
    </message>
    <message>
        <source>What would have to change, or whom to ask</source>
        <translation>何を変えればよいか、だれに尋ねればよいか</translation>
    </message>
    <message>
        <source>As asked: %1</source>
        <translation>申請どおり: %1</translation>
    </message>
    <message>
        <source>Say why: whoever asked reads it.</source>
        <translation>理由を入力してください。申請者に表示されます。</translation>
    </message>
    <message>
        <source>A reason has at most %1 characters.</source>
        <translation>理由は %1 文字以内で入力してください。</translation>
    </message>
</context>
<context>
    <name>strongroom::ui::DetailsConflictSheet</name>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>説明</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>所有者</translation>
    </message>
    <message>
        <source>(empty)</source>
        <translation>（空）</translation>
    </message>
    <message>
        <source>Changed meanwhile</source>
        <translation>編集中に変更されました</translation>
    </message>
    <message>
        <source>What each of you wrote</source>
        <translation>それぞれの入力内容</translation>
    </message>
    <message>
        <source>%1 altered the same details while you were at it. What only one of you altered is joined by itself, and so are labels.</source>
        <translation>編集している間に、%1 が同じ詳細情報を変更しました。一方だけが変更した項目は自動的に統合されます。ラベルも同様です。</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>項目</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>変更前</translation>
    </message>
    <message>
        <source>Theirs: %1</source>
        <translation>相手: %1</translation>
    </message>
    <message>
        <source>Mine</source>
        <translation>自分</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>結果</translation>
    </message>
    <message>
        <source>Result for %1</source>
        <translation>%1 の結果</translation>
    </message>
    <message>
        <source>Save the result</source>
        <translation>結果を保存</translation>
    </message>
    <message numerus="yes">
        <source>%n field(s) that both of you altered: choose whose to take</source>
        <translation>
            <numerusform>双方が変更した項目が %n 個あります。どちらを採用するか選択してください</numerusform>
        </translation>
    </message>
    <message>
        <source>All is decided.</source>
        <translation>すべて決定しました。</translation>
    </message>
</context>
<context>
    <name>strongroom::ui::DiagnosticsSheet</name>
    <message>
        <source>Save diagnostics</source>
        <translation>診断情報を保存</translation>
    </message>
    <message>
        <source>What will be saved</source>
        <translation>保存される内容</translation>
    </message>
    <message>
        <source>Tell the server&apos;s address, too</source>
        <translation>サーバーのアドレスも含める</translation>
    </message>
    <message>
        <source>For whoever helps you: versions, settings, counts and the last lines of the log. No value, no name of a secret, of a person or of a file. Read it before you send it; nothing is sent from here.</source>
        <translation>サポート担当者に渡すための情報です。バージョン、設定、件数、ログの末尾の行が含まれます。値や、シークレット、ユーザー、ファイルの名前は含まれません。送る前に内容を確認してください。この画面からは何も送信されません。</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>保存…</translation>
    </message>
    <message>
        <source>The file could not be written: %1. Choose another place.</source>
        <translation>ファイルを書き込めませんでした: %1。別の場所を選んでください。</translation>
    </message>
    <message>
        <source>The diagnostics were saved</source>
        <translation>診断情報を保存しました</translation>
    </message>
</context>
<context>
    <name>strongroom::ui::DiffPainter</name>
    <message numerus="yes">
        <source>%n unchanged lines</source>
        <translation>
            <numerusform>変更のない行 %n 行</numerusform>
        </translation>
    </message>
    <message>
        <source>hidden value</source>
        <translation>非表示の値</translation>
    </message>
    <message numerus="yes">
        <source>%n more characters: show all</source>
        <translation>
            <numerusform>残り %n 文字: すべて表示</numerusform>
        </translation>
    </message>
    <message>
        <source>no line break at the end</source>
        <translation>末尾に改行なし</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>変更前</translation>
    </message>
    <message>
        <source>After</source>
        <translation>変更後</translation>
    </message>
</context>
<context>
    <name>strongroom::ui::DiffPanel</name>
    <message>
        <source>The older text</source>
        <translation>古いテキスト</translation>
    </message>
    <message>
        <source>The newer text</source>
        <translation>新しいテキスト</translation>
    </message>
    <message>
        <source>%1 is not well-formed YAML (line %2).</source>
        <translation>%1 は正しい形式の YAML ではありません（%2 行目）。</translation>
    </message>
    <message>
        <source>%1 is too large to be read as YAML.</source>
        <translation>%1 は YAML として読み取るには大きすぎます。</translation>
    </message>
    <message>
        <source>%1 nests YAML too deeply (line %2).</source>
        <translation>%1 は YAML の入れ子が深すぎます（%2 行目）。</translation>
    </message>
    <message>
        <source>%1 stands for too much YAML (line %2).</source>
        <translation>%1 は展開後の YAML が大きすぎます（%2 行目）。</translation>
    </message>
    <message>
        <source>%1 has a key twice in one map (line %2).</source>
        <translation>%1 には、1 つのマップに同じキーが 2 回あります（%2 行目）。</translation>
    </message>
    <message>
        <source>%1 has an alias that stands for nothing (line %2).</source>
        <translation>%1 には、参照先のないエイリアスがあります（%2 行目）。</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>変更</translation>
    </message>
    <message>
        <source>Both are compared as text.</source>
        <translation>どちらもテキストとして比較しています。</translation>
    </message>
    <message>
        <source>They differ in key order, quoting, layout or comments too, which is not shown.</source>
        <translation>キーの順序、引用符、レイアウト、コメントにも違いがありますが、表示していません。</translation>
    </message>
    <message>
        <source>Both texts are the same.</source>
        <translation>2 つのテキストは同じです。</translation>
    </message>
    <message>
        <source>They differ in white space only, which is not shown.</source>
        <translation>空白文字だけが異なり、表示していません。</translation>
    </message>
    <message>
        <source>One of the texts is not valid UTF-8, so its lines cannot be compared.</source>
        <translation>一方のテキストが有効な UTF-8 ではないため、行を比較できません。</translation>
    </message>
    <message>
        <source>The texts could not be compared.</source>
        <translation>テキストを比較できませんでした。</translation>
    </message>
    <message>
        <source>There is no room for two sides here, so both are shown as one text.</source>
        <translation>左右に並べる幅がないため、1 つのテキストとして表示しています。</translation>
    </message>
    <message>
        <source>Go to line</source>
        <translation>行へ移動</translation>
    </message>
    <message>
        <source>Line of the newer text:</source>
        <translation>新しいテキストの行:</translation>
    </message>
    <message>
        <source>Export differences</source>
        <translation>差分のエクスポート</translation>
    </message>
    <message>
        <source>Web pages (*.html)</source>
        <translation>Web ページ (*.html)</translation>
    </message>
    <message>
        <source>PDF documents (*.pdf)</source>
        <translation>PDF 文書 (*.pdf)</translation>
    </message>
    <message>
        <source>Patches (*.diff)</source>
        <translation>パッチ (*.diff)</translation>
    </message>
    <message>
        <source>Exported to %1.</source>
        <translation>%1 にエクスポートしました。</translation>
    </message>
    <message>
        <source>The export could not be written: %1</source>
        <translation>エクスポートを書き込めませんでした: %1</translation>
    </message>
    <message>
        <source>Differences</source>
        <translation>差分</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) of key order, quoting, layout or comments hidden.</source>
        <translation>
            <numerusform>キーの順序、引用符、レイアウト、コメントの変更 %n 件を非表示にしています。</numerusform>
        </translation>
    </message>
    <message>
        <source>One of the texts is larger than %1, which is too large to compare.</source>
        <translation>一方のテキストが %1 を超えているため、比較できません。</translation>
    </message>
</context>
<context>
    <name>strongroom::ui::DiffToolbar</name>
    <message>
        <source>Side by side, or as one text (U)</source>
        <translation>左右に並べるか、1 つのテキストとして表示 (U)</translation>
    </message>
    <message>
        <source>Collapse</source>
        <translation>折りたたみ</translation>
    </message>
    <message>
        <source>Fold away what did not change (X)</source>
        <translation>変更のない部分を折りたたむ (X)</translation>
    </message>
    <message>
        <source>Ignore white space</source>
        <translation>空白を無視</translation>
    </message>
    <message>
        <source>White space alone is no difference</source>
        <translation>空白だけの違いは差分としない</translation>
    </message>
    <message>
        <source>Ignore key order</source>
        <translation>キーの順序を無視</translation>
    </message>
    <message>
        <source>Compare YAML by what it means: key order, quoting, layout and comments are no difference</source>
        <translation>YAML を意味で比較する: キーの順序、引用符、レイアウト、コメントの違いは差分としない</translation>
    </message>
    <message>
        <source>Wrap</source>
        <translation>折り返し</translation>
    </message>
    <message>
        <source>Break long lines where they leave the view</source>
        <translation>表示幅を超える長い行を折り返す</translation>
    </message>
    <message>
        <source>List</source>
        <translation>一覧</translation>
    </message>
    <message>
        <source>Show the list of changes</source>
        <translation>変更の一覧を表示</translation>
    </message>
    <message>
        <source>View</source>
        <translation>表示</translation>
    </message>
    <message>
        <source>More ways to show it</source>
        <translation>その他の表示方法</translation>
    </message>
    <message>
        <source>Lines around each change</source>
        <translation>変更の前後の行</translation>
    </message>
    <message>
        <source>All lines</source>
        <translation>すべての行</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>エクスポート</translation>
    </message>
    <message>
        <source>Write it to a file, or print it</source>
        <translation>ファイルに書き出すか、印刷する</translation>
    </message>
    <message>
        <source>Web page (HTML)…</source>
        <translation>Web ページ（HTML）…</translation>
    </message>
    <message>
        <source>PDF…</source>
        <translation>PDF…</translation>
    </message>
    <message>
        <source>Patch (.diff)…</source>
        <translation>パッチ（.diff）…</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>印刷…</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>検索</translation>
    </message>
    <message>
        <source>Find in both texts (Ctrl+F)</source>
        <translation>両方のテキストを検索 (Ctrl+F)</translation>
    </message>
    <message>
        <source>Previous change (Shift+F7)</source>
        <translation>前の変更 (Shift+F7)</translation>
    </message>
    <message>
        <source>Next change (F7)</source>
        <translation>次の変更 (F7)</translation>
    </message>
    <message numerus="yes">
        <source>%n changes</source>
        <translation>
            <numerusform>変更 %n 件</numerusform>
        </translation>
    </message>
    <message>
        <source>Change %1 of %2</source>
        <translation>変更 %1 / %2</translation>
    </message>
    <message>
        <source>Side by side</source>
        <translation>左右に並べる</translation>
    </message>
    <message>
        <source>As one text</source>
        <translation>1 つのテキスト</translation>
    </message>
    <message>
        <source>%1 lines around</source>
        <extracomment>%1 is 3 or 10.</extracomment>
        <translation>前後 %1 行</translation>
    </message>
</context>
<context>
    <name>strongroom::ui::DiffView</name>
    <message>
        <source>Differences</source>
        <translation>差分</translation>
    </message>
    <message numerus="yes">
        <source>%n unchanged lines, folded away</source>
        <translation>
            <numerusform>変更のない %n 行を折りたたみ</numerusform>
        </translation>
    </message>
    <message>
        <source>(moved)</source>
        <translation>（移動）</translation>
    </message>
    <message>
        <source>Same, line %1: %2</source>
        <translation>同じ、%1 行目: %2</translation>
    </message>
    <message>
        <source>Changed, line %1, old: %2, new: %3</source>
        <translation>変更、%1 行目、変更前: %2、変更後: %3</translation>
    </message>
    <message>
        <source>Added, line %1: %2</source>
        <translation>追加、%1 行目: %2</translation>
    </message>
    <message>
        <source>Removed, line %1: %2</source>
        <translation>削除、%1 行目: %2</translation>
    </message>
</context>
<context>
    <name>strongroom::ui::EffectsView</name>
    <message>
        <source>Who gains and who loses what</source>
        <translation>権限を得る人と失う人</translation>
    </message>
</context>
<context>
    <name>strongroom::ui::EmergenciesPage</name>
    <message>
        <source>Emergencies</source>
        <translation>緊急アクセス</translation>
    </message>
    <message>
        <source>Emergencies, the open ones first</source>
        <translation>緊急アクセス（進行中を先に表示）</translation>
    </message>
    <message>
        <source>What was done</source>
        <translation>実行された操作</translation>
    </message>
    <message>
        <source>What was done in it, oldest first</source>
        <translation>緊急アクセス中に実行された操作（古い順）</translation>
    </message>
    <message>
        <source>What was done in it</source>
        <translation>緊急アクセス中の操作</translation>
    </message>
    <message>
        <source>Close the review…</source>
        <translation>レビューを終了…</translation>
    </message>
    <message>
        <source>End now</source>
        <translation>今すぐ終了</translation>
    </message>
    <message>
        <source>Nobody has broken the glass of a secret.</source>
        <translation>シークレットへの緊急アクセスは行われていません。</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1、%2</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>Ticket</source>
        <translation>チケット</translation>
    </message>
    <message>
        <source>Opened</source>
        <translation>開始</translation>
    </message>
    <message>
        <source>%1 by %2</source>
        <translation>%1、%2</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>終了日時</translation>
    </message>
    <message>
        <source>Ends</source>
        <translation>終了予定</translation>
    </message>
    <message>
        <source>Finding</source>
        <translation>所見</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>確認された内容</translation>
    </message>
    <message>
        <source>Reviewed by</source>
        <translation>レビュー担当者</translation>
    </message>
    <message>
        <source>The review is closed.</source>
        <translation>レビューは終了しています。</translation>
    </message>
    <message>
        <source>You cannot review what you did yourself. Somebody else has to.</source>
        <translation>自分が行ったことはレビューできません。ほかの人が行う必要があります。</translation>
    </message>
    <message>
        <source>You may not see the record, so you cannot review what was done.</source>
        <translation>記録を閲覧する権限がないため、実行された操作をレビューできません。</translation>
    </message>
    <message>
        <source>It is not over yet. It can be reviewed as soon as it is.</source>
        <translation>まだ終了していません。終了するとレビューできます。</translation>
    </message>
    <message>
        <source>You may not see the record.</source>
        <translation>記録を閲覧する権限がありません。</translation>
    </message>
    <message>
        <source>Nothing was done in it.</source>
        <translation>緊急アクセス中の操作はありません。</translation>
    </message>
    <message>
        <source>The emergency is over, and its grants are dead</source>
        <translation>緊急アクセスが終了し、そのアクセス許可は無効になりました</translation>
    </message>
    <message>
        <source>The review is closed</source>
        <translation>レビューを終了しました</translation>
    </message>
    <message>
        <source>You may not manage this organization.</source>
        <translation>この組織を管理する権限がありません。</translation>
    </message>
    <message>
        <source>Rotate what was seen…</source>
        <translation>閲覧された値をローテーション…</translation>
    </message>
    <message>
        <source>You may not write secrets of this organization.</source>
        <translation>この組織のシークレットに書き込む権限がありません。</translation>
    </message>
</context>
<context>
    <name>strongroom::ui::EndsChoice</name>
    <message>
        <source>Keep this date unsealed, to be warned in time</source>
        <translation>この日付を封印せずに保存し、期限が切れる前に警告を受け取る</translation>
    </message>
    <message>
        <source>The certificate ends on %1.</source>
        <translation>証明書は %1 に期限が切れます。</translation>
    </message>
    <message>
        <source>The first of the certificates ends on %1.</source>
        <translation>最も早い証明書は %1 に期限が切れます。</translation>
    </message>
</context>
<context>
    <name>strongroom::ui::EndsSheet</name>
    <message>
        <source>Certificates that end soon</source>
        <translation>まもなく期限が切れる証明書</translation>
    </message>
    <message>
        <source>Show more</source>
        <translation>さらに表示</translation>
    </message>
    <message>
        <source>Open the secret</source>
        <translation>シークレットを開く</translation>
    </message>
    <message>
        <source>Rotate…</source>
        <translation>ローテーション…</translation>
    </message>
    <message>
        <source>No certificate is known to end within 30 days.</source>
        <translation>把握している範囲では、30 日以内に期限が切れる証明書はありません。</translation>
    </message>
</context>
<context>
    <name>strongroom::ui::EntryGrid</name>
    <message>
        <source>Key %1</source>
        <translation>キー %1</translation>
    </message>
    <message>
        <source>Value of key %1</source>
        <translation>キー %1 の値</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>キー</translation>
    </message>
    <message>
        <source>unchanged, hidden</source>
        <translation>変更なし、非表示</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>値</translation>
    </message>
    <message>
        <source>✕ removed</source>
        <translation>✕ 削除</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>削除</translation>
    </message>
    <message>
        <source>Remove key %1</source>
        <translation>キー %1 を削除</translation>
    </message>
    <message>
        <source>The text holds several secrets. Use Import for it.</source>
        <translation>このテキストには複数のシークレットが含まれています。インポートを使用してください。</translation>
    </message>
    <message>
        <source>There is no text on the clipboard.</source>
        <translation>クリップボードにテキストがありません。</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>維持</translation>
    </message>
    <message>
        <source>~ changed</source>
        <translation>~ 変更</translation>
    </message>
    <message>
        <source>– kept</source>
        <translation>– 維持</translation>
    </message>
    <message>
        <source>+ new</source>
        <translation>+ 新規</translation>
    </message>
    <message>
        <source>File…</source>
        <translation>ファイル…</translation>
    </message>
    <message>
        <source>Choose a file for key %1</source>
        <translation>キー %1 のファイルを選択</translation>
    </message>
    <message>
        <source>From the file %1, %2</source>
        <translation>ファイル %1（%2）から</translation>
    </message>
    <message>
        <source>Choose a file</source>
        <translation>ファイルを選択</translation>
    </message>
    <message>
        <source>A version holds at most %1 keys, and with this text it would be %2. Nothing was changed. Spread the keys over several secrets.</source>
        <translation>1 つのバージョンに含められるキーは最大 %1 個ですが、このテキストでは %2 個になります。何も変更されていません。キーを複数のシークレットに分けてください。</translation>
    </message>
</context>
<context>
    <name>strongroom::ui::EnvChip</name>
    <message>
        <source>Environment %1, %2</source>
        <translation>環境 %1、%2</translation>
    </message>
</context>
<context>
    <name>strongroom::ui::EnvironmentSheet</name>
    <message>
        <source>New environment</source>
        <translation>新しい環境</translation>
    </message>
    <message>
        <source>Name of the environment</source>
        <translation>環境の名前</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>種類</translation>
    </message>
    <message>
        <source>Development: mistakes are cheap</source>
        <translation>開発: 失敗しても影響が小さい</translation>
    </message>
    <message>
        <source>Staging: close to production</source>
        <translation>ステージング: 本番に近い</translation>
    </message>
    <message>
        <source>Production: people depend on it</source>
        <translation>本番: 利用者に影響する</translation>
    </message>
    <message>
        <source>Something else</source>
        <translation>その他</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>Slug</source>
        <translation>スラッグ</translation>
    </message>
    <message>
        <source>Create environment</source>
        <translation>環境を作成</translation>
    </message>
    <message>
        <source>The environment needs a name with at least one letter or digit of a–z, 0–9.</source>
        <translation>環境には、a–z の英字または 0–9 の数字を 1 文字以上含む名前が必要です。</translation>
    </message>
    <message>
        <source>There is an environment of this name. Choose another.</source>
        <translation>この名前の環境はすでにあります。別の名前を選んでください。</translation>
    </message>
</context>
<context>
    <name>strongroom::ui::EventDiff</name>
    <message>
        <source>%1 by %2, %3</source>
        <translation>%1（%2、%3）</translation>
    </message>
    <message>
        <source>Compare with…</source>
        <translation>比較対象…</translation>
    </message>
    <message>
        <source>Compare with another event</source>
        <translation>別のイベントと比較</translation>
    </message>
    <message>
        <source>Older</source>
        <translation>古い方</translation>
    </message>
    <message>
        <source>Older record of this resource</source>
        <translation>このリソースの古い記録</translation>
    </message>
    <message>
        <source>Newer</source>
        <translation>新しい方</translation>
    </message>
    <message>
        <source>Newer record of this resource</source>
        <translation>このリソースの新しい記録</translation>
    </message>
    <message>
        <source>Detach</source>
        <translation>切り離す</translation>
    </message>
    <message>
        <source>Open these differences in their own window</source>
        <translation>この差分を別のウィンドウで開く</translation>
    </message>
    <message>
        <source>Compare with another event of the same resource</source>
        <translation>同じリソースの別のイベントと比較</translation>
    </message>
    <message>
        <source>Strongroom – Differences</source>
        <translation>Strongroom – 差分</translation>
    </message>
    <message>
        <source>This event changed nothing that could be compared.</source>
        <translation>このイベントには、比較できる変更がありません。</translation>
    </message>
    <message>
        <source>%1: after event %2 and after event %3</source>
        <translation>%1: イベント %2 の後とイベント %3 の後</translation>
    </message>
    <message>
        <source>%1 · resource ref:%2 · record %3 (%4)</source>
        <translation>%1 · resource ref:%2 · 記録 %3（%4）</translation>
    </message>
</context>
<context>
    <name>strongroom::ui::EventFacts</name>
    <message>
        <source>Show related</source>
        <translation>関連項目を表示</translation>
    </message>
    <message>
        <source>What the record says of this event</source>
        <translation>このイベントの記録内容</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>日時</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>実行者</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>サブジェクト</translation>
    </message>
    <message>
        <source>Resource</source>
        <translation>リソース</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>種類</translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation>利用目的</translation>
    </message>
    <message>
        <source>Reason of the denial</source>
        <translation>拒否の理由</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>アドレス</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>プログラム</translation>
    </message>
    <message>
        <source>Deployment job</source>
        <translation>デプロイジョブ</translation>
    </message>
    <message>
        <source>Grant</source>
        <translation>アクセス許可</translation>
    </message>
    <message>
        <source>Approval</source>
        <translation>承認</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>申請</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>参照</translation>
    </message>
    <message>
        <source>Everything this person did</source>
        <translation>このユーザーの操作すべて</translation>
    </message>
    <message>
        <source>Everything done to this resource</source>
        <translation>このリソースに対する操作すべて</translation>
    </message>
    <message>
        <source>Everyone who revealed this</source>
        <translation>これを開示した人すべて</translation>
    </message>
    <message>
        <source>This grant</source>
        <translation>このアクセス許可</translation>
    </message>
    <message>
        <source>This approval</source>
        <translation>この承認</translation>
    </message>
    <message>
        <source>This deployment job</source>
        <translation>このデプロイジョブ</translation>
    </message>
    <message>
        <source>Everything from this address</source>
        <translation>このアドレスからの操作すべて</translation>
    </message>
    <message>
        <source>What this person has seen…</source>
        <translation>このユーザーが閲覧した値…</translation>
    </message>
</context>
<context>
    <name>strongroom::ui::EvidenceSheet</name>
    <message>
        <source>Evidence of a period</source>
        <translation>期間の証跡</translation>
    </message>
    <message>
        <source>From</source>
        <translation>開始日</translation>
    </message>
    <message>
        <source>Up to and with</source>
        <translation>終了日（当日を含む）</translation>
    </message>
    <message>
        <source>Two files: a signed document (PDF) for people, and the events with their proofs (JSON). That it was made stands on the record. Values of secrets are in neither.</source>
        <translation>2 つのファイルを作成します。人が読むための署名付き文書（PDF）と、イベントとその証明（JSON）です。作成したことは記録に残ります。どちらにもシークレットの値は含まれません。</translation>
    </message>
    <message>
        <source>Make evidence…</source>
        <translation>証跡を作成…</translation>
    </message>
    <message>
        <source>PDF files (*.pdf)</source>
        <translation>PDF ファイル (*.pdf)</translation>
    </message>
    <message>
        <source>The period ends before it begins.</source>
        <translation>期間の終了日が開始日より前です。</translation>
    </message>
    <message>
        <source>The files cannot be written there. Choose another folder.</source>
        <translation>その場所にはファイルを書き込めません。別のフォルダーを選んでください。</translation>
    </message>
    <message numerus="yes">
        <source>Evidence of %n events is written.</source>
        <translation>
            <numerusform>イベント %n 件の証跡を書き込みました。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>strongroom::ui::ExposureSheet</name>
    <message>
        <source>What they have seen</source>
        <translation>閲覧した値</translation>
    </message>
    <message>
        <source>Values that were seen</source>
        <translation>閲覧された値</translation>
    </message>
    <message>
        <source>Export list…</source>
        <translation>一覧をエクスポート…</translation>
    </message>
    <message>
        <source>organization</source>
        <translation>組織</translation>
    </message>
    <message>
        <source>The record tells of no value that they have seen.</source>
        <translation>記録には、このユーザーが閲覧した値はありません。</translation>
    </message>
    <message numerus="yes">
        <source>%1 has seen %n values that still hold. Rotate them, each where it is made.</source>
        <translation>
            <numerusform>%1 が閲覧した値のうち、%n 個が現在も有効です。それぞれの発行元でローテーションしてください。</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing that %1 has seen still holds.</source>
        <translation>%1 が閲覧した値で、現在も有効なものはありません。</translation>
    </message>
</context>
<context>
    <name>strongroom::ui::FileChoiceSheet</name>
    <message>
        <source>A file with values</source>
        <translation>値を含むファイル</translation>
    </message>
    <message numerus="yes">
        <source>&quot;%1&quot; holds %n key(s) with values. Take each as a row, or the whole file as the value of one key?</source>
        <translation>
            <numerusform>「%1」にはキーと値が %n 組あります。それぞれを行として取り込みますか。それとも、ファイル全体を 1 つのキーの値として取り込みますか。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Take %n row(s)</source>
        <translation>
            <numerusform>%n 行として取り込む</numerusform>
        </translation>
    </message>
    <message>
        <source>Take the file as one value</source>
        <translation>ファイルを 1 つの値として取り込む</translation>
    </message>
</context>
<context>
    <name>strongroom::ui::FileView</name>
    <message>
        <source>%1 that are no text</source>
        <translation>テキストではないデータ（%1）</translation>
    </message>
    <message>
        <source>%1: first bytes</source>
        <extracomment>The first bytes of a key&apos;s value.</extracomment>
        <translation>%1: 先頭のバイト</translation>
    </message>
    <message>
        <source>The policy of your organization does not let this value be copied.</source>
        <translation>組織のポリシーにより、この値はコピーできません。</translation>
    </message>
    <message>
        <source>A file stays where it is saved until somebody removes it. Only you may read it; programs that you run may, too.</source>
        <translation>ファイルは、だれかが削除するまで保存先に残ります。読み取れるのは自分と、自分が実行するプログラムだけです。</translation>
    </message>
    <message>
        <source>Save to file…</source>
        <translation>ファイルに保存…</translation>
    </message>
    <message>
        <source>Save %1 to a file</source>
        <translation>%1 をファイルに保存</translation>
    </message>
</context>
<context>
    <name>strongroom::ui::FilterField</name>
    <message>
        <source>Clear filter</source>
        <translation>フィルターをクリア</translation>
    </message>
</context>
<context>
    <name>strongroom::ui::FindBar</name>
    <message>
        <source>Find in both texts</source>
        <translation>両方のテキストを検索</translation>
    </message>
    <message>
        <source>Previous match (Shift+Enter)</source>
        <translation>前の一致 (Shift+Enter)</translation>
    </message>
    <message>
        <source>Next match (Enter)</source>
        <translation>次の一致 (Enter)</translation>
    </message>
    <message>
        <source>Close the search</source>
        <translation>検索を閉じる</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>見つかりません</translation>
    </message>
    <message numerus="yes">
        <source>%n matches</source>
        <translation>
            <numerusform>一致 %n 件</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 / %2</translation>
    </message>
</context>
<context>
    <name>strongroom::ui::GeneratorSheet</name>
    <message>
        <source>Generate a value</source>
        <translation>値を生成</translation>
    </message>
    <message>
        <source>What is to be made</source>
        <translation>生成するもの</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>サイズ</translation>
    </message>
    <message>
        <source>With symbols</source>
        <translation>記号を含める</translation>
    </message>
    <message>
        <source>With letters that look alike (0 and O, 1, l and I)</source>
        <translation>紛らわしい文字を含める（0 と O、1 と l と I）</translation>
    </message>
    <message>
        <source>With letters that look alike</source>
        <translation>紛らわしい文字を含める</translation>
    </message>
    <message>
        <source>The value that was made</source>
        <translation>生成された値</translation>
    </message>
    <message>
        <source>Use this value</source>
        <translation>この値を使う</translation>
    </message>
    <message>
        <source>Make another</source>
        <translation>作り直す</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>パスワード</translation>
    </message>
    <message>
        <source>Passphrase of words that can be spoken</source>
        <translation>読み上げられる語のパスフレーズ</translation>
    </message>
    <message>
        <source>Random bytes, in hexadecimal</source>
        <translation>ランダムなバイト列（16 進）</translation>
    </message>
    <message>
        <source>Random bytes, in Base64</source>
        <translation>ランダムなバイト列（Base64）</translation>
    </message>
    <message>
        <source>UUID</source>
        <translation>UUID</translation>
    </message>
    <message>
        <source>Ed25519 private key (PEM)</source>
        <translation>Ed25519 秘密鍵 (PEM)</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>種類</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>値</translation>
    </message>
    <message>
        <source> characters</source>
        <translation> 文字</translation>
    </message>
    <message>
        <source> words</source>
        <translation> 語</translation>
    </message>
    <message>
        <source> bytes</source>
        <translation> バイト</translation>
    </message>
    <message>
        <source>About %1 bits: as strong as a key.</source>
        <translation>約 %1 ビット: 鍵と同じ強さです。</translation>
    </message>
    <message>
        <source>About %1 bits: strong enough for what a person types.</source>
        <translation>約 %1 ビット: 人が入力する値として十分な強さです。</translation>
    </message>
    <message>
        <source>About %1 bits: weak. Make it longer, unless somebody limits the number of guesses.</source>
        <translation>約 %1 ビット: 弱い値です。試行回数が制限されていないかぎり、長くしてください。</translation>
    </message>
</context>
<context>
    <name>strongroom::ui::GiveRoleSheet</name>
    <message>
        <source>Give a role</source>
        <translation>ロールの付与</translation>
    </message>
    <message>
        <source>To whom</source>
        <translation>付与先</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>ロール</translation>
    </message>
    <message>
        <source>On what</source>
        <translation>対象</translation>
    </message>
    <message>
        <source>Give the role</source>
        <translation>ロールを付与</translation>
    </message>
    <message>
        <source>Choose to whom, and on what: then it is shown who gains what.</source>
        <translation>付与先と対象を選択すると、だれがどの権限を得るかが表示されます。</translation>
    </message>
    <message>
        <source>%1 is %2 of %3 now</source>
        <translation>%1 は %3 の%2になりました</translation>
    </message>
</context>
<context>
    <name>strongroom::ui::GlassBand</name>
    <message>
        <source>End now</source>
        <translation>今すぐ終了</translation>
    </message>
    <message>
        <source>End the emergency about %1 now</source>
        <translation>%1 への緊急アクセスを今すぐ終了</translation>
    </message>
    <message>
        <source>◆ BREAK GLASS · %1 · %2 left · everything is recorded</source>
        <translation>◆ 緊急アクセス中 · %1 · 残り %2 · すべて記録されています</translation>
    </message>
    <message>
        <source>Break glass active on %1, %2 left</source>
        <translation>%1 への緊急アクセス中、残り %2</translation>
    </message>
    <message numerus="yes">
        <source>The emergency about %1 ends in %n minute(s)</source>
        <translation>
            <numerusform>%1 への緊急アクセスはあと %n 分で終了します</numerusform>
        </translation>
    </message>
    <message>
        <source>The emergency is over. Somebody else reviews it.</source>
        <translation>緊急アクセスが終了しました。ほかの人がレビューします。</translation>
    </message>
</context>
<context>
    <name>strongroom::ui::GlassSheet</name>
    <message>
        <source>Break glass</source>
        <translation>緊急アクセス</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>Ticket</source>
        <translation>チケット</translation>
    </message>
    <message>
        <source>For how long</source>
        <translation>期間</translation>
    </message>
    <message>
        <source>Type %1</source>
        <translation>%1 と入力</translation>
    </message>
    <message>
        <source>◆ You get access at once, for an emergency that cannot wait for others. Everybody in the organization is told now, everything that you do is recorded, and somebody else reviews it afterwards.</source>
        <translation>◆ 承認を待てない緊急時に、直ちにアクセスできます。組織の全員に今すぐ通知され、行ったことはすべて記録され、後でほかの人がレビューします。</translation>
    </message>
    <message>
        <source>Break the glass</source>
        <translation>緊急アクセスを開始</translation>
    </message>
    <message>
        <source>What is broken, and why nobody can be waited for</source>
        <translation>何が起きているか、なぜ承認を待てないか</translation>
    </message>
    <message>
        <source>As long as the policy gives</source>
        <translation>ポリシーで定められた期間</translation>
    </message>
    <message>
        <source>a reason of at least %1 characters</source>
        <translation>%1 文字以上の理由</translation>
    </message>
    <message>
        <source>the ticket of the emergency</source>
        <translation>緊急事態のチケット</translation>
    </message>
    <message>
        <source>the words %1</source>
        <translation>「%1」という文字列</translation>
    </message>
    <message>
        <source>Still wanted: %1.</source>
        <translation>不足しているもの: %1。</translation>
    </message>
    <message>
        <source>You have broken the glass of this secret already.</source>
        <translation>このシークレットへの緊急アクセスはすでに開始されています。</translation>
    </message>
</context>
<context>
    <name>strongroom::ui::GrantsPage</name>
    <message>
        <source>Grants</source>
        <translation>アクセス許可</translation>
    </message>
    <message>
        <source>Grants that can still be used</source>
        <translation>使用できるアクセス許可</translation>
    </message>
    <message>
        <source>Extend once</source>
        <translation>1 回延長</translation>
    </message>
    <message>
        <source>Revoke</source>
        <translation>失効</translation>
    </message>
    <message>
        <source>No grant can be used at the moment. Revealing a value asks for one.</source>
        <translation>現在使用できるアクセス許可はありません。値を開示するときに申請されます。</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>キー</translation>
    </message>
    <message>
        <source>For</source>
        <translation>許可された操作</translation>
    </message>
    <message>
        <source>Ends at</source>
        <translation>終了予定</translation>
    </message>
    <message>
        <source>Held to</source>
        <translation>遵守事項</translation>
    </message>
    <message>
        <source>Given at</source>
        <translation>付与日時</translation>
    </message>
    <message>
        <source>Only whom it was given to can extend a grant.</source>
        <translation>アクセス許可を延長できるのは、付与された本人だけです。</translation>
    </message>
    <message>
        <source>What others approved, or an emergency gave, cannot be extended. Ask again.</source>
        <translation>ほかの人が承認したもの、または緊急アクセスによるものは延長できません。もう一度申請してください。</translation>
    </message>
    <message>
        <source>This grant was extended already. Ask for another one.</source>
        <translation>このアクセス許可はすでに延長されています。新しく申請してください。</translation>
    </message>
    <message>
        <source>You may not manage this organization.</source>
        <translation>この組織を管理する権限がありません。</translation>
    </message>
    <message>
        <source>The grant can be used no more</source>
        <translation>アクセス許可を失効させました</translation>
    </message>
    <message>
        <source>The grant lasts until %1</source>
        <translation>アクセス許可は %1 まで有効です</translation>
    </message>
</context>
<context>
    <name>strongroom::ui::HelpSheet</name>
    <message>
        <source>Help</source>
        <translation>ヘルプ</translation>
    </message>
    <message>
        <source>Find a word or a shortcut</source>
        <translation>用語またはショートカットを検索</translation>
    </message>
    <message>
        <source>Shortcuts</source>
        <translation>ショートカット</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>用語</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>キーボードショートカット</translation>
    </message>
    <message>
        <source>The user guide lies in docs/guide of the source, and in /usr/share/doc/strongroom/guide where Strongroom is installed from a package.</source>
        <translation>ユーザーガイドは、ソースの docs/guide にあります。パッケージからインストールした場合は /usr/share/doc/strongroom/guide にあります。</translation>
    </message>
    <message>
        <source>No word here has that in it.</source>
        <translation>これを含む用語はありません。</translation>
    </message>
</context>
<context>
    <name>strongroom::ui::HintBar</name>
    <message>
        <source>Find a secret: press %1 and type a part of its name.</source>
        <translation>シークレットを探すには、%1 を押して名前の一部を入力します。</translation>
    </message>
    <message>
        <source>See a value: choose a secret and press %1. You say what for, and that is recorded.</source>
        <translation>値を見るには、シークレットを選択して %1 を押します。入力した利用目的が記録されます。</translation>
    </message>
    <message>
        <source>See what differs: press %1 to hold two environments side by side.</source>
        <translation>違いを確認するには、%1 を押して 2 つの環境を並べて比較します。</translation>
    </message>
    <message>
        <source>Leaving your desk? Press %1 to lock the console.</source>
        <translation>席を離れるときは、%1 を押してコンソールをロックしてください。</translation>
    </message>
    <message>
        <source>Every look and every change is on the record: press %1 to read it.</source>
        <translation>閲覧と変更はすべて記録に残ります。%1 を押すと記録を確認できます。</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>次へ</translation>
    </message>
    <message>
        <source>Next hint</source>
        <translation>次のヒント</translation>
    </message>
    <message>
        <source>No more hints</source>
        <translation>ヒントを表示しない</translation>
    </message>
    <message>
        <source>Hint</source>
        <translation>ヒント</translation>
    </message>
</context>
<context>
    <name>strongroom::ui::HtmlReport</name>
    <message>
        <source>Differences</source>
        <translation>差分</translation>
    </message>
    <message numerus="yes">
        <source>%n changes</source>
        <translation>
            <numerusform>変更 %n 件</numerusform>
        </translation>
    </message>
    <message>
        <source>Values are withheld: the record does not hold them.</source>
        <translation>値は記載していません。記録に含まれていないためです。</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>変更前</translation>
    </message>
    <message>
        <source>After</source>
        <translation>変更後</translation>
    </message>
    <message numerus="yes">
        <source>%n unchanged lines</source>
        <translation>
            <numerusform>変更のない行 %n 行</numerusform>
        </translation>
    </message>
    <message>
        <source>hidden value</source>
        <translation>非表示の値</translation>
    </message>
</context>
<context>
    <name>strongroom::ui::ImportPreview</name>
    <message numerus="yes">
        <source>%n new secret(s)</source>
        <translation>
            <numerusform>新しいシークレット %n 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n secret(s) with a new version</source>
        <translation>
            <numerusform>新しいバージョンができるシークレット %n 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n key(s) added</source>
        <translation>
            <numerusform>追加されるキー %n 個</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n key(s) replaced</source>
        <translation>
            <numerusform>置き換えられるキー %n 個</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n key(s) unchanged</source>
        <translation>
            <numerusform>変更のないキー %n 個</numerusform>
        </translation>
    </message>
    <message>
        <source>What the import would do</source>
        <translation>インポートで行われる変更</translation>
    </message>
    <message>
        <source>A .env or YAML file. What it would do is shown here before anything is done.</source>
        <translation>.env または YAML ファイル。実行する前に、行われる変更がここに表示されます。</translation>
    </message>
    <message>
        <source>What happens</source>
        <translation>変更内容</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>キー</translation>
    </message>
    <message>
        <source>Secret</source>
        <translation>シークレット</translation>
    </message>
    <message>
        <source>%1 (new version)</source>
        <translation>%1（新しいバージョン）</translation>
    </message>
    <message>
        <source>%1 (new)</source>
        <translation>%1（新規）</translation>
    </message>
    <message>
        <source>+ added</source>
        <translation>+ 追加</translation>
    </message>
    <message>
        <source>~ replaced</source>
        <translation>~ 置き換え</translation>
    </message>
    <message>
        <source>= unchanged</source>
        <translation>= 変更なし</translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <translation>%1 行目: %2</translation>
    </message>
    <message numerus="yes">
        <source>and %n further remark(s)</source>
        <translation>
            <numerusform>ほか %n 件の注記</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>strongroom::ui::ImportSheet</name>
    <message>
        <source>Import</source>
        <translation>インポート</translation>
    </message>
    <message>
        <source>File</source>
        <translation>ファイル</translation>
    </message>
    <message>
        <source>Name of the secret</source>
        <translation>シークレットの名前</translation>
    </message>
    <message>
        <source>Scope</source>
        <translation>スコープ</translation>
    </message>
    <message>
        <source>Organization</source>
        <translation>組織</translation>
    </message>
    <message>
        <source>Browse…</source>
        <translation>参照…</translation>
    </message>
    <message>
        <source>Browse for a file</source>
        <translation>ファイルを参照</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>Choose a file</source>
        <translation>ファイルの選択</translation>
    </message>
    <message>
        <source>Files with values (*.env *.yaml *.yml);;All files (*)</source>
        <translation>値を含むファイル (*.env *.yaml *.yml);;すべてのファイル (*)</translation>
    </message>
    <message>
        <source>Choose at least one value.</source>
        <translation>値を 1 つ以上選択してください。</translation>
    </message>
    <message numerus="yes">
        <source>Import %n secret(s)</source>
        <translation>
            <numerusform>シークレット %n 件をインポート</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n secret(s) imported</source>
        <translation>
            <numerusform>シークレット %n 件をインポートしました</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>strongroom::ui::IncidentChip</name>
    <message numerus="yes">
        <source>%1 · %n min</source>
        <extracomment>What one is at work on, as &quot;INC-4821&quot;, and how many minutes it still stands in each sheet.</extracomment>
        <translation>
            <numerusform>%1 · %n 分</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Incident %1, for %n more minute(s)</source>
        <translation>
            <numerusform>インシデント %1、あと %n 分</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>strongroom::ui::IncidentSheet</name>
    <message>
        <source>Incident</source>
        <translation>インシデント</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>開始</translation>
    </message>
    <message>
        <source>Begin anew</source>
        <translation>改めて開始</translation>
    </message>
    <message>
        <source>End %1</source>
        <translation>%1 を終了</translation>
    </message>
    <message>
        <source>For the next %1 minutes this stands in every sheet that asks for a purpose. It is kept in memory only.</source>
        <extracomment>%1 is 60.</extracomment>
        <translation>これから %1 分間、目的を尋ねるすべてのシートに入力済みで表示されます。メモリにのみ保持されます。</translation>
    </message>
</context>
<context>
    <name>strongroom::ui::InviteSheet</name>
    <message>
        <source>Invite a person</source>
        <translation>ユーザーの招待</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>ユーザー名</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>Roles</source>
        <translation>ロール</translation>
    </message>
    <message>
        <source>For people who sign in at this server itself. Those of an identity provider are added by their subject.</source>
        <translation>このサーバー自体にサインインするユーザー向けです。ID プロバイダーのユーザーは、サブジェクトで追加します。</translation>
    </message>
    <message>
        <source>Make the invitation</source>
        <translation>招待を作成</translation>
    </message>
    <message>
        <source>A user name has 1 to 64 of a–z, 0–9, &apos;.&apos;, &apos;-&apos; and &apos;_&apos;.</source>
        <translation>ユーザー名は、a–z、0–9、&apos;.&apos;、&apos;-&apos;、&apos;_&apos; からなる 1～64 文字です。</translation>
    </message>
    <message>
        <source>Choose at least one role.</source>
        <translation>ロールを 1 つ以上選択してください。</translation>
    </message>
    <message>
        <source>People of this organization sign in at an identity provider. Add them by their subject instead.</source>
        <translation>この組織のユーザーは ID プロバイダーでサインインします。代わりにサブジェクトで追加してください。</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>リンク</translation>
    </message>
    <message>
        <source>Hand this link to %1 by a way that nobody else reads: whoever has it can be them. It holds until %2, and is not shown again.</source>
        <translation>このリンクを、ほかの人が見ない方法で %1 に渡してください。リンクを持つ人は本人として操作できます。リンクは %2 まで有効で、再び表示されません。</translation>
    </message>
    <message>
        <source>%1 is invited</source>
        <translation>%1 を招待しました</translation>
    </message>
</context>
<context>
    <name>strongroom::ui::JoinTeamSheet</name>
    <message>
        <source>Add to a team</source>
        <translation>チームへの追加</translation>
    </message>
    <message>
        <source>Whom</source>
        <translation>追加する人</translation>
    </message>
    <message>
        <source>As</source>
        <translation>役割</translation>
    </message>
    <message>
        <source>Into the team %1:</source>
        <translation>追加先のチーム: %1</translation>
    </message>
    <message>
        <source>Add to the team</source>
        <translation>チームに追加</translation>
    </message>
    <message>
        <source>Choose a person, a machine or a team: then it is shown who gains what.</source>
        <translation>ユーザー、マシン、チームのいずれかを選択すると、だれがどの権限を得るかが表示されます。</translation>
    </message>
    <message>
        <source>%1 is in the team %2 now</source>
        <translation>%1 はチーム %2 に追加されました</translation>
    </message>
</context>
<context>
    <name>strongroom::ui::KeyCard</name>
    <message>
        <source>About the key</source>
        <translation>鍵の情報</translation>
    </message>
    <message>
        <source>The runner does not hold this key: what stands under it is unreadable.</source>
        <translation>ランナーがこの鍵を保持していないため、この鍵で保護されているものを読み取れません。</translation>
    </message>
    <message>
        <source>This key cannot be used: what stands under it is unreadable, and nobody can write if it is the active one.</source>
        <translation>この鍵を使用できないため、この鍵で保護されているものを読み取れません。アクティブな鍵の場合は、だれも書き込めません。</translation>
    </message>
    <message>
        <source>In detail: %1</source>
        <translation>詳細: %1</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>種類</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>active: new versions are wrapped under it</source>
        <translation>アクティブ: 新しいバージョンをこの鍵でラップします</translation>
    </message>
    <message>
        <source>held: opens what stands under it</source>
        <translation>保持中: この鍵で保護されているものを開きます</translation>
    </message>
    <message>
        <source>Last checked</source>
        <translation>前回の確認</translation>
    </message>
    <message>
        <source>not since the runner started</source>
        <translation>ランナーの起動後は未確認</translation>
    </message>
    <message>
        <source>Last worked</source>
        <translation>前回の正常動作</translation>
    </message>
    <message>
        <source>Grace when shut</source>
        <translation>閉じたときの猶予時間</translation>
    </message>
    <message>
        <source>Rotation</source>
        <translation>ローテーション</translation>
    </message>
    <message>
        <source>makes versions of itself</source>
        <translation>鍵自体の新しいバージョンを作成します</translation>
    </message>
    <message>
        <source>none: add another key instead</source>
        <translation>なし（代わりに別の鍵を追加します）</translation>
    </message>
    <message>
        <source>Stands under it</source>
        <translation>保護対象</translation>
    </message>
    <message>
        <source>Last re-wrap</source>
        <translation>前回の再ラップ</translation>
    </message>
    <message>
        <source>ID</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>Used by</source>
        <translation>使用者</translation>
    </message>
</context>
<context>
    <name>strongroom::ui::KeyDeedSheet</name>
    <message>
        <source>It is signed on this computer, as you: the runner does it for no server alone.</source>
        <translation>このコンピューターで、操作者の名義で署名されます。ランナーは、サーバーの指示だけでは実行しません。</translation>
    </message>
    <message>
        <source>Touched: nothing stands under %1.</source>
        <translation>影響範囲: %1 で保護されているものはありません。</translation>
    </message>
    <message>
        <source>Touched: %1 stand under %2.</source>
        <translation>影響範囲: %1 が %2 で保護されています。</translation>
    </message>
    <message>
        <source>⚠ Its last check did not succeed, or there was none since the runner started. It is tried first, and nothing changes if it cannot be used.</source>
        <translation>⚠ 前回の確認に成功していないか、ランナーの起動後にまだ確認していません。最初に動作を確かめ、使用できない場合は何も変更しません。</translation>
    </message>
    <message>
        <source>A re-wrap is under way already. Wait until it is done, or go on with it where it is paused.</source>
        <translation>再ラップがすでに進行中です。完了を待つか、一時停止中の場合は再開してください。</translation>
    </message>
    <message>
        <source>What stays: what stands under other keys opens under them.</source>
        <translation>変わらないこと: 別の鍵で保護されているものは、その鍵で開きます。</translation>
    </message>
    <message>
        <source>What stays: %1 stand under %2 and open under it, until they are re-wrapped.</source>
        <translation>変わらないこと: %1 は %2 で保護されており、再ラップされるまでその鍵で開きます。</translation>
    </message>
    <message>
        <source>Activate a key</source>
        <translation>鍵のアクティブ化</translation>
    </message>
    <message>
        <source>What changes: from now on new versions of all secrets, in all environments, are wrapped under %1. While it cannot be used, nobody can write one.</source>
        <translation>変わること: 今後、すべての環境のすべてのシークレットの新しいバージョンを %1 でラップします。この鍵を使用できない間は、だれもバージョンを書き込めません。</translation>
    </message>
    <message>
        <source>Activate %1</source>
        <translation>%1 をアクティブ化</translation>
    </message>
    <message>
        <source>New versions are wrapped under %1 from now on</source>
        <translation>今後、新しいバージョンを %1 でラップします</translation>
    </message>
    <message>
        <source>Rotate a key</source>
        <translation>鍵のローテーション</translation>
    </message>
    <message>
        <source>What changes: the key&apos;s keeper makes a new version of the key, and wraps under that from now on. It cannot be taken back there.</source>
        <translation>変わること: 鍵の保管先が鍵の新しいバージョンを作成し、今後はそれでラップします。保管先で元に戻すことはできません。</translation>
    </message>
    <message>
        <source>What stays: all of it opens under the version that wrapped it. A re-wrap brings it under the new one.</source>
        <translation>変わらないこと: すべて、ラップしたときの鍵のバージョンで開きます。再ラップすると新しいバージョンに移ります。</translation>
    </message>
    <message>
        <source>Rotate %1</source>
        <translation>%1 をローテーション</translation>
    </message>
    <message>
        <source>The key %1 was rotated</source>
        <translation>鍵 %1 をローテーションしました</translation>
    </message>
    <message>
        <source>Retire a key</source>
        <translation>鍵の廃止</translation>
    </message>
    <message>
        <source>What changes: the runner gives the key up, and never takes it again under this ID. There is no way back.</source>
        <translation>変わること: ランナーはこの鍵を手放し、この ID では二度と受け入れません。元に戻すことはできません。</translation>
    </message>
    <message>
        <source>Backups of the database that are older than its last re-wrap open with this key only. Keep it at its keeper for as long as you keep them.</source>
        <translation>最後の再ラップより古いデータベースのバックアップは、この鍵でしか開けません。バックアップを残す間は、保管先に鍵を残しておいてください。</translation>
    </message>
    <message>
        <source>Retire %1</source>
        <translation>%1 を廃止</translation>
    </message>
    <message>
        <source>The key %1 was retired</source>
        <translation>鍵 %1 を廃止しました</translation>
    </message>
    <message>
        <source>%1: %2 – ⚠ cannot be opened now, and stays there</source>
        <translation>%1: %2 – ⚠ 現在は開けないため、そのまま残ります</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a key, and what stands under it</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Re-wrap</source>
        <translation>再ラップ</translation>
    </message>
    <message>
        <source>Touched: nothing. Everything stands under %1 already.</source>
        <translation>影響範囲: ありません。すべてすでに %1 で保護されています。</translation>
    </message>
    <message>
        <source>Touched:</source>
        <translation>影響範囲:</translation>
    </message>
    <message>
        <source>What changes: their data keys are brought under %1. Values are not touched, and stay readable all the while.</source>
        <translation>変わること: データ鍵を %1 で保護し直します。値には触れず、その間も読み取れます。</translation>
    </message>
    <message>
        <source>The server goes on by itself, also when this window is closed; it can be paused.</source>
        <translation>このウィンドウを閉じても、サーバーが処理を続けます。一時停止もできます。</translation>
    </message>
    <message>
        <source>At most so many a second</source>
        <translation>1 秒あたりの上限</translation>
    </message>
    <message>
        <source>as many as can be</source>
        <translation>制限なし</translation>
    </message>
    <message>
        <source>Re-wrap under %1</source>
        <translation>%1 による再ラップ</translation>
    </message>
    <message>
        <source>Everything is brought under %1 now</source>
        <translation>すべてを %1 で保護し直しています</translation>
    </message>
    <message>
        <source>Values under %1 were used by %2.</source>
        <translation>%1 で保護されている値の使用者: %2。</translation>
    </message>
</context>
<context>
    <name>strongroom::ui::KeyForm</name>
    <message>
        <source>Environments</source>
        <translation>環境</translation>
    </message>
    <message>
        <source>Expires</source>
        <translation>有効期限</translation>
    </message>
    <message>
        <source>in a week</source>
        <translation>1 週間後</translation>
    </message>
    <message>
        <source>in a year</source>
        <translation>1 年後</translation>
    </message>
    <message>
        <source>never, until it is revoked</source>
        <translation>なし（失効させるまで）</translation>
    </message>
    <message>
        <source>May</source>
        <translation>権限</translation>
    </message>
    <message>
        <source>Only in</source>
        <translation>対象の環境</translation>
    </message>
    <message>
        <source>Choose none for all environments.</source>
        <translation>すべての環境を対象にする場合は、何も選択しません。</translation>
    </message>
    <message>
        <source>Choose at least one thing that the key may do.</source>
        <translation>キーに許可する操作を 1 つ以上選択してください。</translation>
    </message>
    <message>
        <source>in %1 days</source>
        <extracomment>%1 is 30 or 90.</extracomment>
        <translation>%1 日後</translation>
    </message>
</context>
<context>
    <name>strongroom::ui::KeyWizard</name>
    <message>
        <source>Change a key</source>
        <translation>鍵の変更</translation>
    </message>
    <message>
        <source>Add a key</source>
        <translation>鍵の追加</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>Signs in by</source>
        <translation>サインイン方法</translation>
    </message>
    <message>
        <source>Grace when it is shut</source>
        <translation>閉じたときの猶予時間</translation>
    </message>
    <message>
        <source>Kinds of keys</source>
        <translation>鍵の種類</translation>
    </message>
    <message>
        <source>Enter all of it anew: settings and credentials of a key are never shown. It has to stay the same key: what it wrapped has to open.</source>
        <translation>すべて新しく入力してください。鍵の設定と資格情報は表示されません。ラップ済みのものを開けるよう、同じ鍵である必要があります。</translation>
    </message>
    <message>
        <source> s</source>
        <comment>seconds</comment>
        <translation> 秒</translation>
    </message>
    <message>
        <source>none: shut at once</source>
        <translation>なし（直ちに閉じます）</translation>
    </message>
    <message>
        <source>For how long what was opened may still serve after the key is shut.</source>
        <translation>鍵が閉じられた後、すでに開いたものを使い続けてよい時間です。</translation>
    </message>
    <message>
        <source>Name *</source>
        <translation>名前 *</translation>
    </message>
    <message>
        <source>Grace when shut</source>
        <translation>閉じたときの猶予時間</translation>
    </message>
    <message>
        <source>Where the key is</source>
        <translation>鍵の場所</translation>
    </message>
    <message>
        <source>What happens: you sign it on this computer, the runner wraps and opens a probe under the new settings, and only then are they in force. Nothing changes if a step fails.</source>
        <translation>処理の流れ: このコンピューターで署名し、ランナーが新しい設定でテストデータのラップと復号を行い、成功した場合にのみ設定が有効になります。いずれかのステップに失敗すると、何も変更されません。</translation>
    </message>
    <message>
        <source>What happens: you sign it on this computer, the runner wraps and opens a probe with the key, and only then holds it. Nothing stands under it before you activate it, and nothing changes if a step fails.</source>
        <translation>処理の流れ: このコンピューターで署名し、ランナーが鍵でテストデータのラップと復号を行い、成功した場合にのみ鍵を保持します。アクティブ化するまで、この鍵で保護されるものはありません。いずれかのステップに失敗すると、何も変更されません。</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>概要</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>種類</translation>
    </message>
    <message>
        <source>Connect</source>
        <translation>接続</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>確認</translation>
    </message>
    <message>
        <source>Test and save</source>
        <translation>テストして保存</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>戻る</translation>
    </message>
    <message>
        <source>Sign, test and save</source>
        <translation>署名、テスト、保存</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>再試行</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>次へ</translation>
    </message>
    <message>
        <source>The key needs a name.</source>
        <translation>鍵には名前が必要です。</translation>
    </message>
    <message>
        <source>Something is missing that is needed.</source>
        <translation>必要なものが不足しています。</translation>
    </message>
    <message>
        <source>Credentials</source>
        <translation>資格情報</translation>
    </message>
    <message>
        <source>none</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>%1; sealed to the runner on this computer, and never shown again</source>
        <translation>%1（このコンピューターでランナー宛てに封印され、再び表示されません）</translation>
    </message>
    <message>
        <source>The runner tries the key.</source>
        <translation>ランナーが鍵をテストしています。</translation>
    </message>
    <message>
        <source>Every step passed.</source>
        <translation>すべてのステップに合格しました。</translation>
    </message>
    <message>
        <source>The key %1 passed its test, and has the new settings</source>
        <translation>鍵 %1 がテストに合格し、新しい設定になりました</translation>
    </message>
    <message>
        <source>The key %1 passed its test and is held. Activate it to have new versions wrapped under it</source>
        <translation>鍵 %1 がテストに合格し、ランナーが保持しました。新しいバージョンをこの鍵でラップするには、アクティブ化してください</translation>
    </message>
    <message>
        <source>In detail: %1</source>
        <translation>詳細: %1</translation>
    </message>
    <message>
        <source>The test failed, and nothing was changed: %1.</source>
        <comment>the step that failed</comment>
        <translation>テストに失敗しました。何も変更されていません: %1。</translation>
    </message>
    <message>
        <source>Something here is not as it has to be.</source>
        <translation>正しくない項目があります。</translation>
    </message>
    <message>
        <source>Step %1 of %2: %3</source>
        <translation>ステップ %1 / %2: %3</translation>
    </message>
    <message>
        <source>%1, step %2 of %3: %4</source>
        <translation>%1、ステップ %2 / %3: %4</translation>
    </message>
</context>
<context>
    <name>strongroom::ui::KeyboardSection</name>
    <message>
        <source>Keyboard</source>
        <translation>キーボード</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>操作</translation>
    </message>
    <message>
        <source>New keys</source>
        <translation>新しいキー</translation>
    </message>
    <message>
        <source>Use these keys</source>
        <translation>このキーを使用</translation>
    </message>
    <message>
        <source>No keys</source>
        <translation>キーなし</translation>
    </message>
    <message>
        <source>Keys without Ctrl or Alt</source>
        <translation>Ctrl や Alt を使わないキー</translation>
    </message>
    <message>
        <source>In lists of differences and charts: U, X, N, P, T, + and −. Turn them off where a program for speech presses them by mistake.</source>
        <translation>差分の一覧とグラフで使う U、X、N、P、T、+、− です。音声入力プログラムが誤って押してしまう場合はオフにしてください。</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>操作</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>キー</translation>
    </message>
    <message>
        <source>Section</source>
        <translation>分類</translation>
    </message>
    <message>
        <source>Keys, shortcuts, actions</source>
        <translation>キー、ショートカット、操作</translation>
    </message>
    <message>
        <source>Press the keys that “%1” is to have.</source>
        <translation>「%1」に割り当てるキーを押してください。</translation>
    </message>
    <message>
        <source>Only one press is taken: let go, and press the keys once.</source>
        <translation>使えるのは 1 回のキー操作だけです。キーを離してから、1 回だけ押してください。</translation>
    </message>
    <message>
        <source>Alone, this key is for typing and going about. Add Ctrl or Alt.</source>
        <translation>このキーは単独では入力や移動に使われます。Ctrl または Alt と組み合わせてください。</translation>
    </message>
    <message>
        <source>In text fields, these keys copy, cut, paste or select.</source>
        <translation>テキスト欄では、このキーはコピー、切り取り、貼り付け、選択に使われます。</translation>
    </message>
    <message>
        <source>These keys belong to “%1”. Give that one others first.</source>
        <translation>このキーは「%1」に割り当てられています。先にそちらに別のキーを割り当ててください。</translation>
    </message>
    <message>
        <source>“%1” has no keys any more.</source>
        <translation>「%1」のキーの割り当てを解除しました。</translation>
    </message>
    <message>
        <source>“%1” has the keys %2 now.</source>
        <translation>「%1」に %2 を割り当てました。</translation>
    </message>
</context>
<context>
    <name>strongroom::ui::KeysPage</name>
    <message>
        <source>Encryption keys</source>
        <translation>暗号鍵</translation>
    </message>
    <message>
        <source>Add a key…</source>
        <translation>鍵を追加…</translation>
    </message>
    <message>
        <source>Check all</source>
        <translation>すべて確認</translation>
    </message>
    <message>
        <source>Re-wrap…</source>
        <translation>再ラップ…</translation>
    </message>
    <message>
        <source>Activate…</source>
        <translation>アクティブ化…</translation>
    </message>
    <message>
        <source>Rotate…</source>
        <translation>ローテーション…</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>変更…</translation>
    </message>
    <message>
        <source>Retire…</source>
        <translation>廃止…</translation>
    </message>
    <message>
        <source>The runner holds no keys.</source>
        <translation>ランナーが保持している鍵はありません。</translation>
    </message>
    <message>
        <source>This needs the server, which cannot be reached.</source>
        <translation>サーバーが必要ですが、現在接続できません。</translation>
    </message>
    <message>
        <source>You may not change encryption keys here. Ask for the role of administrator.</source>
        <translation>ここの暗号鍵を変更する権限がありません。管理者ロールの付与を依頼してください。</translation>
    </message>
    <message>
        <source>A check is under way.</source>
        <translation>確認中です。</translation>
    </message>
    <message>
        <source>A re-wrap is under way already.</source>
        <translation>再ラップがすでに進行中です。</translation>
    </message>
    <message>
        <source>There is no active key to bring anything under.</source>
        <translation>再ラップに使えるアクティブな鍵がありません。</translation>
    </message>
    <message>
        <source>The runner does not hold this key.</source>
        <translation>ランナーがこの鍵を保持していません。</translation>
    </message>
    <message>
        <source>It is the active key already.</source>
        <translation>すでにアクティブな鍵です。</translation>
    </message>
    <message>
        <source>This kind of key has no versions. Add a new key instead, then re-wrap.</source>
        <translation>この種類の鍵にはバージョンがありません。代わりに新しい鍵を追加してから、再ラップしてください。</translation>
    </message>
    <message>
        <source>A key in the runner&apos;s folder has no settings and no credentials.</source>
        <translation>ランナーのフォルダーにある鍵には、設定も資格情報もありません。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln version(s) stand under it. Activate another key and re-wrap them first.</source>
        <translation>
            <numerusform>バージョン %Ln 件がこの鍵で保護されています。先に別の鍵をアクティブ化して再ラップしてください。</numerusform>
        </translation>
    </message>
    <message>
        <source>It is the active key. Activate another one first.</source>
        <translation>アクティブな鍵です。先に別の鍵をアクティブ化してください。</translation>
    </message>
    <message>
        <source>Every key wrapped and opened a probe</source>
        <translation>すべての鍵がテストデータのラップと復号に成功しました</translation>
    </message>
    <message>
        <source>Cannot be used: %1</source>
        <translation>使用不可: %1</translation>
    </message>
</context>
<context>
    <name>strongroom::ui::KindPicker</name>
    <message>
        <source>At most %1 a version.</source>
        <translation>1 バージョンあたり最大 %1。</translation>
    </message>
</context>
<context>
    <name>strongroom::ui::LanguageSection</name>
    <message>
        <source>Language</source>
        <translation>言語</translation>
    </message>
    <message>
        <source>As the desktop</source>
        <translation>デスクトップに合わせる</translation>
    </message>
    <message>
        <source>Texts, numbers, dates and the side that lines begin at follow it at once, in all windows.</source>
        <translation>文字、数値、日付、行の始まる側は、すべてのウィンドウですぐに切り替わります。</translation>
    </message>
</context>
<context>
    <name>strongroom::ui::LeafView</name>
    <message>
        <source>names</source>
        <translation>名前と値</translation>
    </message>
    <message>
        <source>list</source>
        <translation>リスト</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>空</translation>
    </message>
    <message>
        <source>number</source>
        <translation>数値</translation>
    </message>
    <message>
        <source>yes or no</source>
        <translation>真偽値</translation>
    </message>
    <message>
        <source>text</source>
        <translation>テキスト</translation>
    </message>
    <message>
        <source>Contents of %1, values hidden</source>
        <translation>%1 の内容（値は非表示）</translation>
    </message>
    <message>
        <source>%1: chosen value</source>
        <extracomment>A value inside of the value of a key.</extracomment>
        <translation>%1: 選択した値</translation>
    </message>
    <message>
        <source>The first %1 of %2 lines</source>
        <translation>全 %2 行のうち先頭の %1 行</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>種類</translation>
    </message>
</context>
<context>
    <name>strongroom::ui::LeakSheet</name>
    <message>
        <source>since version %1; in the trash</source>
        <translation>バージョン %1 以降、ゴミ箱内</translation>
    </message>
    <message>
        <source>since version %1; in use</source>
        <translation>バージョン %1 以降、使用中</translation>
    </message>
    <message>
        <source>version %1; replaced since</source>
        <translation>バージョン %1、置き換え済み</translation>
    </message>
    <message>
        <source>Is this leaked string ours?</source>
        <translation>漏えいした文字列の照合</translation>
    </message>
    <message>
        <source>The string that leaked</source>
        <translation>漏えいした文字列</translation>
    </message>
    <message>
        <source>Also without white space around it, with a line break, and in base64</source>
        <translation>前後の空白を除いた形、改行を付けた形、base64 も対象にする</translation>
    </message>
    <message>
        <source>Also other ways to write it down</source>
        <translation>ほかの表記も対象にする</translation>
    </message>
    <message>
        <source>Where the string is kept</source>
        <translation>文字列の保存場所</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>検索</translation>
    </message>
    <message>
        <source>Paste or type it; it is shown as dots</source>
        <translation>貼り付けるか入力します（点で表示されます）</translation>
    </message>
    <message>
        <source>String</source>
        <translation>文字列</translation>
    </message>
    <message>
        <source>Secret</source>
        <translation>シークレット</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>キー</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>値</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>見つかった形</translation>
    </message>
    <message>
        <source>Searching…</source>
        <translation>検索しています…</translation>
    </message>
    <message numerus="yes">
        <source>Searched %1 values of %n secret(s) so far. Cancel stops here.</source>
        <translation>
            <numerusform>これまでにシークレット %n 件の値 %1 個を検索しました。「キャンセル」を押すと、ここで中止します。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 values of %n secret(s) were searched.</source>
        <translation>
            <numerusform>シークレット %n 件の値 %1 個を検索しました。</numerusform>
        </translation>
    </message>
    <message>
        <source>No: it is none of the values here.</source>
        <translation>一致しません: ここにある値のいずれでもありません。</translation>
    </message>
    <message>
        <source>Yes: it is a value in use. Replace it now.</source>
        <translation>一致しました: 使用中の値です。今すぐ置き換えてください。</translation>
    </message>
    <message>
        <source>It was a value here, and has been replaced.</source>
        <translation>一致しました: 以前ここで使われていた値で、すでに置き換えられています。</translation>
    </message>
    <message>
        <source>It may still be part of a value, or written down in another way.</source>
        <translation>値の一部に含まれているか、別の形で書かれている可能性はあります。</translation>
    </message>
    <message numerus="yes">
        <source>%n older value(s) were too many to be searched.</source>
        <translation>
            <numerusform>件数が多すぎるため、古い値 %n 個は検索していません。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>The string is sealed to the runner, which holds it against fingerprints: nobody sees it, no value is opened, and this window alone hears the answer. Recorded: you, the time, the purpose, and how much was searched. %1 strings an hour.</source>
        <translation>文字列はランナー宛てに封印され、ランナーがフィンガープリントと照合します。文字列はだれにも見えず、値は開かれません。結果はこのウィンドウだけに伝わります。実行者、日時、利用目的、検索した件数が記録されます。照合できるのは 1 時間に %1 件までです。</translation>
    </message>
</context>
<context>
    <name>strongroom::ui::LeaveSheet</name>
    <message>
        <source>Suspend</source>
        <translation>利用停止</translation>
    </message>
    <message>
        <source>%1 keeps every role and place, and can do nothing until somebody lets them back in.</source>
        <translation>%1 のロールと所属はすべて残りますが、利用が再開されるまで何もできません。</translation>
    </message>
    <message>
        <source>%1 is suspended</source>
        <translation>%1 の利用を停止しました</translation>
    </message>
    <message>
        <source>Let back in</source>
        <translation>利用再開</translation>
    </message>
    <message>
        <source>%1 can do again what these roles and places allow:</source>
        <translation>%1 は、次のロールと所属で許可された操作を再びできるようになります:</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%2 の%1</translation>
    </message>
    <message>
        <source>They have no role and no place.</source>
        <translation>ロールも所属もありません。</translation>
    </message>
    <message>
        <source>%1 is back in</source>
        <translation>%1 の利用を再開しました</translation>
    </message>
    <message>
        <source>Remove from the organization</source>
        <translation>組織から削除</translation>
    </message>
    <message>
        <source>%1 goes, with every role and place. What they did stays on the record.</source>
        <translation>%1 と、そのすべてのロールと所属が削除されます。行った操作は記録に残ります。</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>%1 を削除</translation>
    </message>
    <message>
        <source>%1 was removed</source>
        <translation>%1 を削除しました</translation>
    </message>
    <message>
        <source>Remove a team</source>
        <translation>チームの削除</translation>
    </message>
    <message>
        <source>The team %1 goes, with its roles. Those who were in it stay in the organization.</source>
        <translation>チーム %1 が、そのロールとともに削除されます。所属していた人は組織に残ります。</translation>
    </message>
    <message>
        <source>The team %1 was removed</source>
        <translation>チーム %1 を削除しました</translation>
    </message>
    <message numerus="yes">
        <source>%n role(s) and places go: too many to show who loses what.</source>
        <translation>
            <numerusform>ロールと所属 %n 件がなくなります。件数が多いため、だれが何を失うかは表示できません。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>strongroom::ui::ListPane</name>
    <message>
        <source>Filter</source>
        <translation>フィルター</translation>
    </message>
    <message>
        <source>Filter: %1</source>
        <translation>フィルター: %1</translation>
    </message>
    <message>
        <source>Nothing matches the filter.</source>
        <translation>フィルターに一致するものはありません。</translation>
    </message>
    <message>
        <source>Clear the filter</source>
        <translation>フィルターをクリア</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>Choose a row first.</source>
        <translation>先に行を選択してください。</translation>
    </message>
</context>
<context>
    <name>strongroom::ui::Lock</name>
    <message>
        <source>Strongroom – %1</source>
        <translation>Strongroom – %1</translation>
    </message>
    <message>
        <source>Locked</source>
        <translation>ロック中</translation>
    </message>
    <message>
        <source>a secret</source>
        <translation>シークレット</translation>
    </message>
    <message>
        <source>While it was locked, your leave to see values has ended: %1</source>
        <translation>ロック中に、値を閲覧するアクセス許可が終了しました: %1</translation>
    </message>
    <message>
        <source>It was locked for a long time: the values that were typed here are gone. The rest of what you wrote is kept.</source>
        <translation>長時間ロックされていたため、ここに入力された値は消去されました。そのほかの入力内容は残っています。</translation>
    </message>
</context>
<context>
    <name>strongroom::ui::LockScreen</name>
    <message>
        <source>You locked it.</source>
        <translation>手動でロックしました。</translation>
    </message>
    <message numerus="yes">
        <source>Nobody has touched it for %n minute(s).</source>
        <translation>
            <numerusform>%n 分間操作がありませんでした。</numerusform>
        </translation>
    </message>
    <message>
        <source>The computer went to sleep.</source>
        <translation>コンピューターがスリープしました。</translation>
    </message>
    <message>
        <source>The screen was locked.</source>
        <translation>画面がロックされました。</translation>
    </message>
    <message>
        <source>The desktop was locked, or somebody else came to the front.</source>
        <translation>デスクトップがロックされたか、別のユーザーに切り替わりました。</translation>
    </message>
    <message>
        <source>Another program asked for it.</source>
        <translation>別のプログラムの要求によりロックしました。</translation>
    </message>
    <message>
        <source>Sign in again to continue where you were. Your draft is kept.</source>
        <translation>もう一度サインインすると、中断したところから続けられます。下書きは残っています。</translation>
    </message>
    <message>
        <source>Whoever signed in is not the person who works here. Unlock as yourself, or sign out.</source>
        <translation>サインインしたのは、ここで作業していたユーザーではありません。本人がロックを解除するか、サインアウトしてください。</translation>
    </message>
    <message>
        <source>It stays locked: who you are cannot be asked while the server or the identity provider cannot be reached, or nobody answers in the browser. Try again.</source>
        <translation>ロックは解除されていません。サーバーまたは ID プロバイダーに接続できないか、ブラウザーで応答がないため、本人確認ができません。もう一度お試しください。</translation>
    </message>
    <message>
        <source>Unlock in the browser</source>
        <translation>ブラウザーでロック解除</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>サインアウト</translation>
    </message>
    <message>
        <source>Continue in your browser</source>
        <translation>ブラウザーで続けてください</translation>
    </message>
    <message>
        <source>Waiting for the browser</source>
        <translation>ブラウザーの完了待ち</translation>
    </message>
    <message>
        <source>Open the browser again</source>
        <translation>ブラウザーをもう一度開く</translation>
    </message>
    <message>
        <source>Copy the link</source>
        <translation>リンクをコピー</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Your sign-in has ended</source>
        <translation>サインインが終了しました</translation>
    </message>
    <message>
        <source>Strongroom is locked</source>
        <translation>Strongroom はロックされています</translation>
    </message>
    <message>
        <source>Sign in again</source>
        <translation>もう一度サインイン</translation>
    </message>
    <message>
        <source>Signing out gives up what is half-written here.</source>
        <translation>サインアウトすると、書きかけの内容は失われます。</translation>
    </message>
    <message>
        <source>It was locked before.</source>
        <translation>前回の終了時にロックされていました。</translation>
    </message>
</context>
<context>
    <name>strongroom::ui::LookupModel</name>
    <message numerus="yes">
        <source>%1, %2, version %3, %n key(s)</source>
        <translation>
            <numerusform>%1、%2、バージョン %3、キー %n 個</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, not now: %2</source>
        <translation>%1、今は使えません: %2</translation>
    </message>
</context>
<context>
    <name>strongroom::ui::LookupPanel</name>
    <message>
        <source>Search secrets and commands</source>
        <translation>シークレットとコマンドを検索</translation>
    </message>
    <message>
        <source>Search secrets</source>
        <translation>シークレットを検索</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>検索結果</translation>
    </message>
    <message>
        <source>Name of a secret</source>
        <translation>シークレットの名前</translation>
    </message>
    <message numerus="yes">
        <source>%n more on the server</source>
        <translation>
            <numerusform>サーバーにあと %n 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n result(s)</source>
        <translation>
            <numerusform>%n 件</numerusform>
        </translation>
    </message>
    <message>
        <source>Sign in with your browser. What you typed stays here.</source>
        <translation>ブラウザーでサインインしてください。入力した内容はここに残ります。</translation>
    </message>
    <message>
        <source>You are not signed in. Press Enter to sign in with your browser; what you typed stays here. Ctrl+O opens the console.</source>
        <translation>サインインしていません。Enter を押すとブラウザーでサインインします。入力した内容はここに残ります。Ctrl+O でコンソールを開きます。</translation>
    </message>
    <message>
        <source>Offline: this is what was loaded before. Values need the server.</source>
        <translation>オフライン: 以前に読み込んだ内容です。値にはサーバーが必要です。</translation>
    </message>
    <message>
        <source>The server did not answer the search: %1</source>
        <translation>サーバーが検索に応答しませんでした: %1</translation>
    </message>
    <message>
        <source>Asking the server…</source>
        <translation>サーバーに問い合わせています…</translation>
    </message>
    <message>
        <source>This is what is known. Asking the server for more…</source>
        <translation>手元にある内容です。サーバーに問い合わせています…</translation>
    </message>
    <message>
        <source>Type a part of a secret&apos;s name.</source>
        <translation>シークレットの名前の一部を入力してください。</translation>
    </message>
    <message>
        <source>Nothing that you may see matches.</source>
        <translation>表示できるものの中に一致するものはありません。</translation>
    </message>
    <message>
        <source>Enter reveal · Ctrl+Enter copy · Ctrl+O open · Ctrl+D compare · Ctrl+H versions · Alt+U record · Alt+A access · Ctrl+P pin</source>
        <translation>Enter 開示 · Ctrl+Enter コピー · Ctrl+O 開く · Ctrl+D 比較 · Ctrl+H バージョン · Alt+U 記録 · Alt+A アクセス · Ctrl+P ピン留め</translation>
    </message>
    <message>
        <source>Enter show · Ctrl+Enter copy without showing · Ctrl+O open in the console</source>
        <translation>Enter 表示 · Ctrl+Enter 表示せずにコピー · Ctrl+O コンソールで開く</translation>
    </message>
    <message numerus="yes">
        <source>No more than %n secret(s) can be pinned.</source>
        <translation>
            <numerusform>ピン留めできるシークレットは %n 件までです。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is pinned.</source>
        <translation>%1 をピン留めしました。</translation>
    </message>
    <message>
        <source>%1 is not pinned any more.</source>
        <translation>%1 のピン留めを外しました。</translation>
    </message>
    <message>
        <source>no version</source>
        <translation>バージョンなし</translation>
    </message>
    <message>
        <source>Organization</source>
        <translation>組織</translation>
    </message>
    <message>
        <source>Go to the secrets of %1</source>
        <translation>%1 のシークレットへ移動</translation>
    </message>
    <message>
        <source>Secrets: a part of the name, or the beginnings of several words</source>
        <translation>シークレット: 名前の一部、または複数の語の先頭</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>コマンド</translation>
    </message>
    <message>
        <source>Environments</source>
        <translation>環境</translation>
    </message>
    <message>
        <source>Reveal the secret</source>
        <translation>シークレットを開示</translation>
    </message>
    <message>
        <source>Copy a value without showing it</source>
        <translation>値を表示せずにコピー</translation>
    </message>
    <message>
        <source>Open the secret</source>
        <translation>シークレットを開く</translation>
    </message>
    <message>
        <source>Compare with the version before</source>
        <translation>前のバージョンと比較</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>バージョン</translation>
    </message>
    <message>
        <source>Who changed or read it this week</source>
        <translation>今週だれが変更・閲覧したか</translation>
    </message>
    <message>
        <source>Who has access</source>
        <translation>だれがアクセスできるか</translation>
    </message>
    <message>
        <source>Pin it, or take the pin away</source>
        <translation>ピン留め、またはピン留めを外す</translation>
    </message>
    <message>
        <source>The row of that number</source>
        <translation>その番号の行</translation>
    </message>
    <message>
        <source>Name of a secret, &gt; commands, / environments, @ people, # record, ? help</source>
        <translation>シークレットの名前、&gt; コマンド、/ 環境、@ ユーザー、# 記録、? ヘルプ</translation>
    </message>
    <message>
        <source>Nobody can be looked up here.</source>
        <translation>ここではユーザーを検索できません。</translation>
    </message>
    <message>
        <source>What %1 did this week</source>
        <translation>%1 の今週の操作</translation>
    </message>
    <message>
        <source>Search the record for “%1”</source>
        <translation>記録で「%1」を検索</translation>
    </message>
    <message>
        <source>Values that were revealed this week</source>
        <translation>今週開示された値</translation>
    </message>
    <message>
        <source>What was refused this week</source>
        <translation>今週拒否された操作</translation>
    </message>
    <message>
        <source>Changes of access this week</source>
        <translation>今週のアクセス権の変更</translation>
    </message>
    <message>
        <source>People, and what they did this week</source>
        <translation>ユーザーと今週の操作</translation>
    </message>
    <message>
        <source>The record</source>
        <translation>記録</translation>
    </message>
    <message>
        <source>Scope</source>
        <translation>スコープ</translation>
    </message>
    <message>
        <source>All environments</source>
        <translation>すべての環境</translation>
    </message>
    <message>
        <source>Only %1. Backspace in the empty field takes this away.</source>
        <translation>%1 のみ。入力欄が空のときに Backspace キーを押すと解除されます。</translation>
    </message>
    <message>
        <source>Only %1</source>
        <translation>%1 のみ</translation>
    </message>
    <message>
        <source>Only the row&apos;s environment</source>
        <translation>行の環境のみ</translation>
    </message>
    <message>
        <source>All environments, in an empty field</source>
        <translation>すべての環境（入力欄が空のとき）</translation>
    </message>
    <message>
        <source>The server finds nothing that you may see.</source>
        <translation>サーバーにも、表示できるものの中に一致するものはありません。</translation>
    </message>
    <message>
        <source>Search on server</source>
        <translation>サーバーで検索</translation>
    </message>
    <message>
        <source>Request access to %1…</source>
        <translation>%1 へのアクセス権を申請…</translation>
    </message>
</context>
<context>
    <name>strongroom::ui::LookupWindow</name>
    <message>
        <source>Strongroom – Lookup</source>
        <translation>Strongroom – 検索</translation>
    </message>
    <message>
        <source>Lookup</source>
        <translation>検索</translation>
    </message>
</context>
<context>
    <name>strongroom::ui::MachinesPage</name>
    <message>
        <source>Kinds of machines</source>
        <translation>マシンの種類</translation>
    </message>
    <message>
        <source>Service accounts</source>
        <translation>サービスアカウント</translation>
    </message>
    <message>
        <source>API keys</source>
        <translation>API キー</translation>
    </message>
    <message>
        <source>Runners</source>
        <translation>ランナー</translation>
    </message>
    <message>
        <source>New service account…</source>
        <translation>新しいサービスアカウント…</translation>
    </message>
    <message>
        <source>What can it reach…</source>
        <translation>アクセスできる範囲…</translation>
    </message>
    <message>
        <source>New API key…</source>
        <translation>新しい API キー…</translation>
    </message>
    <message>
        <source>Add a credential…</source>
        <translation>資格情報を追加…</translation>
    </message>
    <message>
        <source>Disable…</source>
        <translation>無効化…</translation>
    </message>
    <message>
        <source>Revoke…</source>
        <translation>失効…</translation>
    </message>
    <message>
        <source>There are no service accounts yet.</source>
        <translation>サービスアカウントはまだありません。</translation>
    </message>
    <message>
        <source>There are no API keys yet.</source>
        <translation>API キーはまだありません。</translation>
    </message>
    <message>
        <source>No runner is registered yet.</source>
        <translation>登録されたランナーはまだありません。</translation>
    </message>
    <message>
        <source>You may not manage machines here. Ask for the role of access administrator.</source>
        <translation>ここのマシンを管理する権限がありません。アクセス管理者ロールの付与を依頼してください。</translation>
    </message>
    <message>
        <source>It is disabled.</source>
        <translation>無効になっています。</translation>
    </message>
    <message>
        <source>It stands for a runner, which brings its own.</source>
        <translation>ランナー用のため、資格情報はランナー自身のものを使います。</translation>
    </message>
    <message>
        <source>Nothing can be asked about access here.</source>
        <translation>ここではアクセス権を調べられません。</translation>
    </message>
    <message>
        <source>It is revoked.</source>
        <translation>失効しています。</translation>
    </message>
    <message>
        <source>It is no member of the organization any more.</source>
        <translation>すでに組織のメンバーではありません。</translation>
    </message>
</context>
<context>
    <name>strongroom::ui::MainWindow</name>
    <message>
        <source>Strongroom – %1</source>
        <translation>Strongroom – %1</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>サインイン</translation>
    </message>
    <message>
        <source>Confirm in your browser that it is you.</source>
        <translation>ブラウザーで本人確認を行ってください。</translation>
    </message>
    <message>
        <source>No keychain: you sign in again at the next start</source>
        <translation>キーチェーンなし: 次回の起動時にもう一度サインインします</translation>
    </message>
    <message>
        <source>There is no keychain on this desktop. Your sign-in is kept in memory only, and ends with this window.</source>
        <translation>このデスクトップにはキーチェーンがありません。サインインはメモリにのみ保持され、このウィンドウを閉じると終了します。</translation>
    </message>
    <message>
        <source>You are signed in, but no member of any organization. Ask to be added.</source>
        <translation>サインインしましたが、どの組織のメンバーでもありません。追加を依頼してください。</translation>
    </message>
    <message>
        <source>Trash</source>
        <translation>ゴミ箱</translation>
    </message>
    <message>
        <source>Secrets</source>
        <translation>シークレット</translation>
    </message>
    <message>
        <source>The environment &quot;%1&quot; was created</source>
        <translation>環境「%1」を作成しました</translation>
    </message>
    <message>
        <source>This needs the server, which cannot be reached.</source>
        <translation>サーバーが必要ですが、現在接続できません。</translation>
    </message>
    <message>
        <source>You may not write secrets of this organization.</source>
        <translation>この組織のシークレットに書き込む権限がありません。</translation>
    </message>
    <message>
        <source>You may not reveal values of this organization.</source>
        <translation>この組織の値を開示する権限がありません。</translation>
    </message>
    <message>
        <source>You may not manage this organization.</source>
        <translation>この組織を管理する権限がありません。</translation>
    </message>
    <message>
        <source>Secret</source>
        <translation>シークレット</translation>
    </message>
    <message>
        <source>&amp;New secret…</source>
        <translation>新しいシークレット(&amp;N)…</translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <translation>インポート(&amp;I)…</translation>
    </message>
    <message>
        <source>&amp;Reveal…</source>
        <translation>開示(&amp;R)…</translation>
    </message>
    <message>
        <source>Break &amp;glass…</source>
        <translation>緊急アクセス(&amp;G)…</translation>
    </message>
    <message>
        <source>&amp;Edit…</source>
        <translation>編集(&amp;E)…</translation>
    </message>
    <message>
        <source>Edit &amp;details…</source>
        <translation>詳細を編集(&amp;D)…</translation>
    </message>
    <message>
        <source>Who has &amp;access…</source>
        <translation>アクセス権を持つ人(&amp;A)…</translation>
    </message>
    <message>
        <source>Mo&amp;ve to another backend…</source>
        <translation>別のバックエンドに移動(&amp;V)…</translation>
    </message>
    <message>
        <source>Roll &amp;back…</source>
        <translation>ロールバック(&amp;B)…</translation>
    </message>
    <message>
        <source>Move to &amp;trash</source>
        <translation>ゴミ箱に移動(&amp;T)</translation>
    </message>
    <message>
        <source>New &amp;environment…</source>
        <translation>新しい環境(&amp;E)…</translation>
    </message>
    <message>
        <source>&amp;Clear the clipboard</source>
        <translation>クリップボードを消去(&amp;C)</translation>
    </message>
    <message>
        <source>Go</source>
        <translation>移動</translation>
    </message>
    <message>
        <source>&amp;Secrets</source>
        <translation>シークレット(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Trash</source>
        <translation>ゴミ箱(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Filter</source>
        <translation>フィルター(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Reload</source>
        <translation>再読み込み(&amp;R)</translation>
    </message>
    <message>
        <source>Next &amp;pane</source>
        <translation>次のペイン(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>元に戻す(&amp;U)</translation>
    </message>
    <message>
        <source>There is nothing to take back.</source>
        <translation>元に戻す操作はありません。</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>キーボードショートカット(&amp;K)</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>ヘルプ</translation>
    </message>
    <message>
        <source>&amp;Where you are signed in…</source>
        <translation>サインイン中の場所(&amp;W)…</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>セッション</translation>
    </message>
    <message>
        <source>&amp;Add a server…</source>
        <translation>サーバーを追加(&amp;A)…</translation>
    </message>
    <message>
        <source>Sign &amp;out</source>
        <translation>サインアウト(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>終了(&amp;Q)</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>ファイル(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Go</source>
        <translation>移動(&amp;G)</translation>
    </message>
    <message>
        <source>&amp;Secret</source>
        <translation>シークレット(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>ヘルプ(&amp;H)</translation>
    </message>
    <message>
        <source>The link that was opened leads nowhere here.</source>
        <translation>開いたリンクの参照先は、ここにはありません。</translation>
    </message>
    <message>
        <source>&amp;Palette…</source>
        <translation>パレット(&amp;P)…</translation>
    </message>
    <message>
        <source>&amp;Incident…</source>
        <translation>インシデント(&amp;I)…</translation>
    </message>
    <message>
        <source>Copy &amp;link</source>
        <translation>リンクをコピー(&amp;L)</translation>
    </message>
    <message>
        <source>%1 no longer stands in the sheets: an hour is over.</source>
        <translation>%1 はシートに表示されなくなりました。1 時間が経過しました。</translation>
    </message>
    <message>
        <source>The link leads to a secret that is not here, or that you may not see.</source>
        <translation>リンク先のシークレットはここにないか、表示する権限がありません。</translation>
    </message>
    <message>
        <source>&amp;Help…</source>
        <translation>ヘルプ(&amp;H)…</translation>
    </message>
    <message>
        <source>Save &amp;diagnostics…</source>
        <translation>診断情報を保存(&amp;D)…</translation>
    </message>
    <message>
        <source>Tell of &amp;updates</source>
        <translation>更新を通知(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Lock</source>
        <translation>ロック(&amp;L)</translation>
    </message>
    <message>
        <source>Presentin&amp;g mode</source>
        <translation>プレゼンテーションモード(&amp;G)</translation>
    </message>
    <message>
        <source>Presenting mode is off.</source>
        <translation>プレゼンテーションモードはオフです。</translation>
    </message>
    <message>
        <source>Manage</source>
        <translation>管理</translation>
    </message>
    <message>
        <source>Is this &amp;leaked string ours?…</source>
        <translation>漏えいした文字列の照合(&amp;L)…</translation>
    </message>
    <message>
        <source>&amp;Reused values…</source>
        <translation>使い回されている値(&amp;R)…</translation>
    </message>
    <message>
        <source>&amp;Manage</source>
        <translation>管理(&amp;M)</translation>
    </message>
    <message>
        <source>Looking for a string is for administrators, and for auditors who may reveal everything.</source>
        <translation>文字列を照合できるのは、管理者と、すべてを開示する権限を持つ監査担当者だけです。</translation>
    </message>
    <message>
        <source>Do with all &amp;marked…</source>
        <translation>選択したものをまとめて操作(&amp;M)…</translation>
    </message>
    <message>
        <source>New &amp;window</source>
        <translation>新しいウィンドウ(&amp;W)</translation>
    </message>
    <message>
        <source>Presenting mode is on: no value is shown, and names are shortened.</source>
        <translation>プレゼンテーションモードがオンのため、値は表示されず、名前は短縮されます。</translation>
    </message>
    <message>
        <source>Something half-written is open. Save or close it before you go to another organization.</source>
        <translation>書きかけの内容が開いています。別の組織に移動する前に、保存するか閉じてください。</translation>
    </message>
    <message>
        <source>Something half-written is kept here. Unlock first, and save or close it before you go to another organization.</source>
        <translation>書きかけの内容がここに残っています。別の組織に移動する前に、ロックを解除し、保存するか閉じてください。</translation>
    </message>
    <message>
        <source>Certificates that end &amp;soon…</source>
        <translation>まもなく期限が切れる証明書(&amp;S)…</translation>
    </message>
</context>
<context>
    <name>strongroom::ui::MatrixModel</name>
    <message>
        <source>new value</source>
        <translation>新しい値</translation>
    </message>
    <message>
        <source>to be removed</source>
        <translation>削除予定</translation>
    </message>
    <message>
        <source>from %1</source>
        <translation>%1 から</translation>
    </message>
    <message>
        <source>%1; changed by others meanwhile</source>
        <translation>%1、その間に他のユーザーが変更</translation>
    </message>
    <message>
        <source>%1; staged</source>
        <translation>%1、保存予定</translation>
    </message>
    <message>
        <source>%1; not saved</source>
        <translation>%1、未保存</translation>
    </message>
    <message>
        <source>v%1</source>
        <translation>v%1</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>not to be seen</source>
        <translation>閲覧不可</translation>
    </message>
    <message>
        <source>%1, the same</source>
        <translation>%1、同じ</translation>
    </message>
    <message>
        <source>%1, differs</source>
        <translation>%1、差分あり</translation>
    </message>
    <message>
        <source>%1, %2, %3</source>
        <translation>%1、%2、%3</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%2 の %1</translation>
    </message>
    <message>
        <source>Secret and key</source>
        <translation>シークレットとキー</translation>
    </message>
</context>
<context>
    <name>strongroom::ui::MatrixPage</name>
    <message numerus="yes">
        <source>%n question(s), each about a secret in two environments.</source>
        <translation>
            <numerusform>照会 %n 件。1 件ごとに、2 つの環境のシークレット 1 件を比較します。</numerusform>
        </translation>
    </message>
    <message>
        <source>You may not write secrets here.</source>
        <translation>ここのシークレットに書き込む権限がありません。</translation>
    </message>
    <message>
        <source>Choose a key of an environment first.</source>
        <translation>先に環境のキーを選択してください。</translation>
    </message>
    <message>
        <source>You may not see which keys this secret has.</source>
        <translation>このシークレットのキーを閲覧する権限がありません。</translation>
    </message>
    <message>
        <source>The key is not there: there is nothing to remove.</source>
        <translation>キーが存在しないため、削除するものはありません。</translation>
    </message>
    <message>
        <source>The staged changes are discarded</source>
        <translation>保存予定の変更を破棄しました</translation>
    </message>
    <message>
        <source>There is nothing to save: no change is staged.</source>
        <translation>保存予定の変更がないため、保存するものはありません。</translation>
    </message>
    <message>
        <source>Staged: %1</source>
        <translation>保存予定: %1</translation>
    </message>
    <message>
        <source>No change of this cell is staged.</source>
        <translation>このセルに保存予定の変更はありません。</translation>
    </message>
    <message>
        <source>No change is staged.</source>
        <translation>保存予定の変更はありません。</translation>
    </message>
    <message>
        <source>There is nothing more to compare.</source>
        <translation>これ以上比較するものはありません。</translation>
    </message>
    <message>
        <source>%1 of %2 keys are shown.</source>
        <translation>%2 個中 %1 個のキーを表示しています。</translation>
    </message>
    <message>
        <source>Whether all values are the same was not asked.</source>
        <translation>すべての値が同じかどうかは照会していません。</translation>
    </message>
    <message numerus="yes">
        <source>Those of %n secret(s) could not be compared (%1): %2</source>
        <translation>
            <numerusform>シークレット %n 件の値を比較できませんでした（%1）: %2</numerusform>
        </translation>
    </message>
    <message>
        <source>Filter by secret and key</source>
        <translation>シークレットとキーで絞り込み</translation>
    </message>
    <message>
        <source>Which keys are shown</source>
        <translation>表示するキー</translation>
    </message>
    <message>
        <source>Compare values…</source>
        <translation>値を比較…</translation>
    </message>
    <message>
        <source>All keys</source>
        <translation>すべてのキー</translation>
    </message>
    <message>
        <source>Only what differs</source>
        <translation>差分のみ</translation>
    </message>
    <message>
        <source>Only what is missing somewhere</source>
        <translation>不足のあるもののみ</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>変更…</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>元に戻す</translation>
    </message>
    <message>
        <source>Discard all</source>
        <translation>すべて破棄</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>保存…</translation>
    </message>
    <message>
        <source>Show %1</source>
        <translation>%1 を表示</translation>
    </message>
    <message>
        <source>Six environments are shown at most.</source>
        <translation>表示できる環境は 6 つまでです。</translation>
    </message>
    <message>
        <source>There are staged changes in it: save or discard them first.</source>
        <translation>保存予定の変更があります。先に保存するか破棄してください。</translation>
    </message>
    <message>
        <source>There must be two environments to put side by side.</source>
        <translation>並べて表示するには環境が 2 つ必要です。</translation>
    </message>
    <message>
        <source>Choose at least two environments.</source>
        <translation>環境を 2 つ以上選択してください。</translation>
    </message>
    <message>
        <source>There are no keys in these environments.</source>
        <translation>これらの環境にキーはありません。</translation>
    </message>
</context>
<context>
    <name>strongroom::ui::MatrixTable</name>
    <message>
        <source>Keys by environment</source>
        <translation>環境別のキー</translation>
    </message>
</context>
<context>
    <name>strongroom::ui::MembersView</name>
    <message>
        <source>People and machines</source>
        <translation>ユーザーとマシン</translation>
    </message>
    <message>
        <source>Invite…</source>
        <translation>招待…</translation>
    </message>
    <message>
        <source>Add…</source>
        <translation>追加…</translation>
    </message>
    <message>
        <source>What can they reveal…</source>
        <translation>開示できる値…</translation>
    </message>
    <message>
        <source>Why…</source>
        <translation>理由…</translation>
    </message>
    <message>
        <source>Give a role…</source>
        <translation>ロールを付与…</translation>
    </message>
    <message>
        <source>Suspend…</source>
        <translation>利用停止…</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>削除…</translation>
    </message>
    <message>
        <source>Nobody is a member here.</source>
        <translation>ここにはメンバーがいません。</translation>
    </message>
    <message>
        <source>Nobody can be invited by way of this server.</source>
        <translation>このサーバーを通じて招待することはできません。</translation>
    </message>
    <message>
        <source>You cannot change your own membership. Ask another person who manages it.</source>
        <translation>自分のメンバーシップは変更できません。管理しているほかの人に依頼してください。</translation>
    </message>
    <message>
        <source>You may ask about yourself only. Ask for the role of viewer.</source>
        <translation>調べられるのは自分についてだけです。閲覧者ロールの付与を依頼してください。</translation>
    </message>
    <message>
        <source>Let back in…</source>
        <translation>利用再開…</translation>
    </message>
    <message>
        <source>%1 is a member now</source>
        <translation>%1 はメンバーになりました</translation>
    </message>
</context>
<context>
    <name>strongroom::ui::MoveSheet</name>
    <message>
        <source>Move to another backend</source>
        <translation>別のバックエンドへの移動</translation>
    </message>
    <message>
        <source>Move to</source>
        <translation>移動先</translation>
    </message>
    <message>
        <source>Secrets</source>
        <translation>シークレット</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>進行状況</translation>
    </message>
    <message>
        <source>Values are sealed anew by the key custodian, and nobody sees them. Addresses, versions, labels, owners and roles stay as they are; what stands now goes to the trash. Nothing is lost if this is interrupted.</source>
        <translation>値は鍵保管者が封印し直し、だれにも見えません。アドレス、バージョン、ラベル、所有者、ロールはそのままです。元の内容はゴミ箱に移ります。中断しても何も失われません。</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>移動</translation>
    </message>
    <message>
        <source>There is no other backend. Add one first.</source>
        <translation>ほかのバックエンドがありません。先に追加してください。</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>続行</translation>
    </message>
    <message>
        <source>%1 has begun to move these, and not all of them have moved yet.</source>
        <translation>%1 がこれらの移動を開始しましたが、まだすべては移動していません。</translation>
    </message>
    <message numerus="yes">
        <source>Move %n secret(s) to %1</source>
        <translation>
            <numerusform>シークレット %n 件を %1 に移動</numerusform>
        </translation>
    </message>
    <message>
        <source>There is nothing to move.</source>
        <translation>移動するものはありません。</translation>
    </message>
    <message numerus="yes">
        <source>%n secret(s) moved to %1</source>
        <translation>
            <numerusform>シークレット %n 件を %1 に移動しました</numerusform>
        </translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>再試行</translation>
    </message>
    <message numerus="yes">
        <source>%n secret(s) stay where they were. Look at the reasons, then try again, now or later.</source>
        <translation>
            <numerusform>シークレット %n 件は元の場所に残りました。理由を確認し、今すぐまたは後でもう一度お試しください。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 moved, %2 left, %3 failed</source>
        <translation>移動済み %1、残り %2、失敗 %3</translation>
    </message>
    <message>
        <source>What is to move was used by %1.</source>
        <translation>移動するものの使用者: %1。</translation>
    </message>
</context>
<context>
    <name>strongroom::ui::NeedsCard</name>
    <message>
        <source>Failed</source>
        <translation>異常</translation>
    </message>
    <message>
        <source>Attention</source>
        <translation>要注意</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>不明</translation>
    </message>
    <message>
        <source>Needs you</source>
        <translation>対応が必要な項目</translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) to look at.</source>
        <translation>
            <numerusform>確認が必要な項目が %n 件あります。</numerusform>
        </translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>確認しています…</translation>
    </message>
    <message>
        <source>As far as is known, nothing needs you now.</source>
        <translation>把握できている範囲では、現在対応が必要な項目はありません。</translation>
    </message>
    <message>
        <source>Nothing needs you now.</source>
        <translation>現在対応が必要な項目はありません。</translation>
    </message>
    <message>
        <source>Go there</source>
        <translation>開く</translation>
    </message>
    <message>
        <source>Go there: %1</source>
        <translation>開く: %1</translation>
    </message>
    <message>
        <source>Not known: %1. %2</source>
        <translation>不明: %1。%2</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>再試行</translation>
    </message>
    <message>
        <source>Try again: %1</source>
        <translation>再試行: %1</translation>
    </message>
</context>
<context>
    <name>strongroom::ui::OnceSheet</name>
    <message>
        <source>I have kept it in a safe place</source>
        <translation>安全な場所に保管しました</translation>
    </message>
    <message>
        <source>It is shown this once. Keep it in a safe place, and say so, before you close this.</source>
        <translation>表示されるのは今回だけです。閉じる前に安全な場所に保管し、その旨をチェックしてください。</translation>
    </message>
</context>
<context>
    <name>strongroom::ui::OpenAccess</name>
    <message>
        <source>Emergency: %1, by %2 until %3</source>
        <translation>緊急アクセス: %1、実行者 %2、%3 まで</translation>
    </message>
    <message>
        <source>a secret that you cannot see</source>
        <translation>閲覧できないシークレット</translation>
    </message>
    <message>
        <source>Grant: %1, until %2</source>
        <translation>アクセス許可: %1、%2 まで</translation>
    </message>
</context>
<context>
    <name>strongroom::ui::OperationLine</name>
    <message>
        <source>Dismiss</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>再開</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>一時停止</translation>
    </message>
    <message>
        <source>Go on: %1</source>
        <translation>再開: %1</translation>
    </message>
    <message>
        <source>Pause: %1</source>
        <translation>一時停止: %1</translation>
    </message>
    <message>
        <source>Dismiss: %1</source>
        <translation>閉じる: %1</translation>
    </message>
    <message>
        <source>%1: %2 percent</source>
        <translation>%1: %2 パーセント</translation>
    </message>
    <message>
        <source>Details…</source>
        <translation>詳細…</translation>
    </message>
    <message>
        <source>Details: %1</source>
        <translation>詳細: %1</translation>
    </message>
</context>
<context>
    <name>strongroom::ui::OperationsDock</name>
    <message>
        <source>Long operations</source>
        <translation>時間のかかる処理</translation>
    </message>
</context>
<context>
    <name>strongroom::ui::OutcomesPage</name>
    <message>
        <source>These numbers could not be read. The others are right.</source>
        <translation>これらの数値を読み取れませんでした。ほかの数値に問題はありません。</translation>
    </message>
    <message>
        <source>Secret age</source>
        <translation>シークレットの経過日数</translation>
    </message>
    <message>
        <source>Rotation speed</source>
        <translation>ローテーションの速さ</translation>
    </message>
    <message>
        <source>Coverage</source>
        <translation>カバレッジ</translation>
    </message>
    <message>
        <source>Audit completeness</source>
        <translation>監査の完全性</translation>
    </message>
    <message>
        <source>Governance</source>
        <translation>ガバナンス</translation>
    </message>
    <message>
        <source>Audit activity</source>
        <translation>監査の活動量</translation>
    </message>
</context>
<context>
    <name>strongroom::ui::OverviewStrip</name>
    <message>
        <source>Overview of the changes</source>
        <translation>変更の概観</translation>
    </message>
</context>
<context>
    <name>strongroom::ui::Palette</name>
    <message>
        <source>Strongroom – Palette</source>
        <translation>Strongroom – パレット</translation>
    </message>
    <message>
        <source>Palette</source>
        <translation>パレット</translation>
    </message>
</context>
<context>
    <name>strongroom::ui::PdfReport</name>
    <message>
        <source>Values are withheld: the record does not hold them.</source>
        <translation>値は記載していません。記録に含まれていないためです。</translation>
    </message>
    <message>
        <source>Differences</source>
        <translation>差分</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>ページ %1 / %2</translation>
    </message>
</context>
<context>
    <name>strongroom::ui::PolicyBox</name>
    <message>
        <source>What it needs there</source>
        <translation>必要な権限</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>コピー</translation>
    </message>
    <message>
        <source>Copy what it needs there</source>
        <translation>必要な権限をコピー</translation>
    </message>
    <message>
        <source>What it needs there, and no more</source>
        <translation>接続先で必要となる最小限の権限</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>コピーしました</translation>
    </message>
</context>
<context>
    <name>strongroom::ui::PolicyHistory</name>
    <message>
        <source>The built-in policy</source>
        <translation>組み込みのポリシー</translation>
    </message>
    <message>
        <source>Version %1, since %2</source>
        <translation>バージョン %1、%2 から</translation>
    </message>
    <message>
        <source>It holds until another one is approved.</source>
        <translation>別のポリシーが承認されるまで有効です。</translation>
    </message>
    <message>
        <source>Proposed by %1, approved by %2</source>
        <translation>提案者 %1、承認者 %2</translation>
    </message>
    <message>
        <source>The older version</source>
        <translation>古いバージョン</translation>
    </message>
    <message>
        <source>The newer version</source>
        <translation>新しいバージョン</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>比較元</translation>
    </message>
    <message>
        <source>with</source>
        <translation>比較先</translation>
    </message>
    <message>
        <source>Previous change</source>
        <translation>前の変更</translation>
    </message>
    <message>
        <source>Next change</source>
        <translation>次の変更</translation>
    </message>
    <message>
        <source>The built-in policy is the only one so far.</source>
        <translation>これまでのポリシーは、組み込みのものだけです。</translation>
    </message>
</context>
<context>
    <name>strongroom::ui::PolicyPage</name>
    <message>
        <source>Policy</source>
        <translation>ポリシー</translation>
    </message>
    <message>
        <source>Text of the policy in force</source>
        <translation>施行中のポリシーの本文</translation>
    </message>
    <message>
        <source>Views of the policy</source>
        <translation>ポリシーの表示</translation>
    </message>
    <message>
        <source>In force</source>
        <translation>施行中</translation>
    </message>
    <message>
        <source>History</source>
        <translation>履歴</translation>
    </message>
    <message>
        <source>Proposal</source>
        <translation>提案</translation>
    </message>
    <message>
        <source>The policy was proposed</source>
        <translation>ポリシーを提案しました</translation>
    </message>
</context>
<context>
    <name>strongroom::ui::PolicyProposalPane</name>
    <message>
        <source>Text of the proposed policy</source>
        <translation>提案するポリシーの本文</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>What would change</source>
        <translation>変更される内容</translation>
    </message>
    <message>
        <source>Past decisions that would come out otherwise</source>
        <translation>結果が変わる過去の判定</translation>
    </message>
    <message>
        <source>Whoever has to agree reads this</source>
        <translation>同意する人がこれを読みます</translation>
    </message>
    <message>
        <source>Start from the one in force</source>
        <translation>施行中のものから始める</translation>
    </message>
    <message>
        <source>Try</source>
        <translation>試行</translation>
    </message>
    <message>
        <source>Propose</source>
        <translation>提案</translation>
    </message>
    <message>
        <source>You may not manage this organization, so you cannot propose.</source>
        <translation>この組織を管理する権限がないため、提案できません。</translation>
    </message>
    <message>
        <source>Try the text to see which past decisions it would change.</source>
        <translation>本文を試行して、過去のどの判定が変わるかを確認してください。</translation>
    </message>
    <message>
        <source>This text could not be tried.</source>
        <translation>この本文を試行できませんでした。</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n past decision(s) would come out otherwise</source>
        <translation>
            <numerusform>過去の判定 %n 件中 %1 件の結果が変わります</numerusform>
        </translation>
    </message>
    <message>
        <source>No past decision would come out otherwise.</source>
        <translation>結果が変わる過去の判定はありません。</translation>
    </message>
    <message>
        <source>This is the policy in force. Change it first.</source>
        <translation>施行中のポリシーと同じです。先に変更してください。</translation>
    </message>
    <message numerus="yes">
        <source>Proposed. It comes in force as soon as %n other person(s) have agreed: see Approvals.</source>
        <translation>
            <numerusform>提案しました。あと %n 人が同意すると施行されます。「承認」を確認してください。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>strongroom::ui::PromoteSheet</name>
    <message>
        <source>Promote</source>
        <translation>昇格</translation>
    </message>
    <message>
        <source>Secrets to promote</source>
        <translation>昇格するシークレット</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>進行状況</translation>
    </message>
    <message numerus="yes">
        <source>%n secret(s) from %1 to %2</source>
        <translation>
            <numerusform>%1 から %2 へ、シークレット %n 件</numerusform>
        </translation>
    </message>
    <message>
        <source>The runner carries the values from one secret to the other: nobody sees them, and they never reach this computer. Other keys of the target stay as they are. Recorded for both secrets: you, the time, the purpose and the keys. It takes the leave to reveal the one and to write the other.</source>
        <translation>ランナーが一方のシークレットからもう一方へ値を運びます。値はだれにも見えず、このコンピューターにも届きません。昇格先のほかのキーはそのままです。両方のシークレットについて、実行者、日時、利用目的、キーが記録されます。昇格元を開示し、昇格先に書き込む権限が必要です。</translation>
    </message>
    <message>
        <source>This changes production: what reads these secrets gets the new values.</source>
        <translation>本番が変更されます。これらのシークレットを読み取るものには、新しい値が渡されます。</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>確認</translation>
    </message>
    <message>
        <source>None of these can be promoted now. Look at the reasons.</source>
        <translation>現在昇格できるものはありません。理由を確認してください。</translation>
    </message>
    <message numerus="yes">
        <source>%n secret(s) cannot be promoted now, and stay as they are.</source>
        <translation>
            <numerusform>シークレット %n 件は現在昇格できないため、そのまま残ります。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Promote %n secret(s) to %1</source>
        <translation>
            <numerusform>シークレット %n 件を %1 に昇格</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 Close this, compare again, and decide anew.</source>
        <translation>%1 このシートを閉じ、もう一度比較してから判断し直してください。</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>再試行</translation>
    </message>
    <message numerus="yes">
        <source>%n secret(s) were not promoted. Look at the reasons, then try again.</source>
        <translation>
            <numerusform>シークレット %n 件は昇格されませんでした。理由を確認して、もう一度お試しください。</numerusform>
        </translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message numerus="yes">
        <source>%n secret(s) were not promoted. Look at the reasons.</source>
        <translation>
            <numerusform>シークレット %n 件は昇格されませんでした。理由を確認してください。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n secret(s) promoted to %1.</source>
        <translation>
            <numerusform>シークレット %n 件を %1 に昇格しました。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 promoted, %2 left, %3 failed</source>
        <translation>昇格 %1、残り %2、失敗 %3</translation>
    </message>
    <message>
        <source>Request approval</source>
        <translation>承認を申請</translation>
    </message>
    <message numerus="yes">
        <source>Request approval of %n secret(s)</source>
        <translation>
            <numerusform>シークレット %n 件の承認を申請</numerusform>
        </translation>
    </message>
    <message>
        <source>As soon as others have agreed, press Check again.</source>
        <translation>他のユーザーの同意が得られたら、もう一度「確認」を押してください。</translation>
    </message>
    <message numerus="yes">
        <source>Requested: %n other person(s) have to agree.</source>
        <translation>
            <numerusform>申請しました。あと %n 人の同意が必要です。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>strongroom::ui::PromotionPicker</name>
    <message>
        <source>missing there</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>another value there</source>
        <translation>値が異なる</translation>
    </message>
    <message>
        <source>there too, values not compared</source>
        <translation>あり（値は未比較）</translation>
    </message>
    <message>
        <source>the same there</source>
        <translation>同じ</translation>
    </message>
    <message>
        <source>version %1; there is no such secret there</source>
        <translation>バージョン %1、もう一方にはこのシークレットなし</translation>
    </message>
    <message>
        <source>version %1; version %2 there</source>
        <translation>バージョン %1、もう一方はバージョン %2</translation>
    </message>
    <message>
        <source>What to promote</source>
        <translation>昇格するもの</translation>
    </message>
    <message>
        <source>Secret and key</source>
        <translation>シークレットとキー</translation>
    </message>
    <message>
        <source>In the other environment</source>
        <translation>もう一方の環境</translation>
    </message>
</context>
<context>
    <name>strongroom::ui::PurposePicker</name>
    <message>
        <source>Ticket</source>
        <translation>チケット</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>メモ</translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation>利用目的</translation>
    </message>
    <message>
        <source>Needed for this purpose</source>
        <translation>この利用目的では必須です</translation>
    </message>
    <message numerus="yes">
        <source>At least %n character(s)</source>
        <translation>
            <numerusform>%n 文字以上</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>strongroom::ui::QuestionSheet</name>
    <message>
        <source>Who may do what</source>
        <translation>だれが何をできるか</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>だれが</translation>
    </message>
    <message>
        <source>Permission</source>
        <translation>権限</translation>
    </message>
    <message>
        <source>On what</source>
        <translation>対象</translation>
    </message>
    <message>
        <source>Choose who, and on what: the answer comes with its reason.</source>
        <translation>だれが、何に対してかを選択すると、答えと理由が表示されます。</translation>
    </message>
    <message>
        <source>Can</source>
        <extracomment>Three lines make a question: Can [Anna] / do this [reveal] / on [secret stripe]</extracomment>
        <translation>だれが</translation>
    </message>
    <message>
        <source>do this</source>
        <translation>操作</translation>
    </message>
    <message>
        <source>on</source>
        <translation>対象</translation>
    </message>
</context>
<context>
    <name>strongroom::ui::ReachSheet</name>
    <message>
        <source>What can they reach</source>
        <translation>アクセスできる範囲</translation>
    </message>
    <message>
        <source>Secrets within reach</source>
        <translation>アクセスできるシークレット</translation>
    </message>
    <message>
        <source>What can %1</source>
        <extracomment>Followed by a choice: reveal, see, write, destroy. %1 is a person or a machine.</extracomment>
        <translation>%1 に次の権限がある範囲:</translation>
    </message>
    <message>
        <source>Load more</source>
        <translation>さらに読み込む</translation>
    </message>
    <message>
        <source>Export list…</source>
        <translation>一覧をエクスポート…</translation>
    </message>
    <message>
        <source>There is no secret that they may %1.</source>
        <translation>「%1」の権限があるシークレットはありません。</translation>
    </message>
    <message>
        <source>There are more.</source>
        <translation>まだ続きがあります。</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>対象者</translation>
    </message>
    <message>
        <source>Permission</source>
        <translation>権限</translation>
    </message>
    <message>
        <source>Secret</source>
        <translation>シークレット</translation>
    </message>
</context>
<context>
    <name>strongroom::ui::RecordBar</name>
    <message>
        <source>Filter the record</source>
        <translation>記録をフィルター</translation>
    </message>
    <message>
        <source>Conditions</source>
        <translation>条件</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>保存済み</translation>
    </message>
    <message>
        <source>More</source>
        <translation>その他</translation>
    </message>
    <message>
        <source>Who: a name or a subject</source>
        <translation>実行者: 名前またはサブジェクト</translation>
    </message>
    <message>
        <source>Action: reveal, secret.change, …</source>
        <translation>操作: reveal、secret.change など…</translation>
    </message>
    <message>
        <source>Denied only</source>
        <translation>拒否のみ</translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation>利用目的</translation>
    </message>
    <message>
        <source>Kind of resource</source>
        <translation>リソースの種類</translation>
    </message>
    <message>
        <source>Deployment job</source>
        <translation>デプロイジョブ</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>アドレス</translation>
    </message>
    <message>
        <source>The last seven days</source>
        <translation>過去 7 日間</translation>
    </message>
    <message>
        <source>From a day on</source>
        <translation>開始日</translation>
    </message>
    <message>
        <source>Until a day</source>
        <translation>終了日</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>活動量</translation>
    </message>
    <message>
        <source>Export list…</source>
        <translation>一覧をエクスポート…</translation>
    </message>
    <message>
        <source>Evidence of a period…</source>
        <translation>期間の証跡…</translation>
    </message>
    <message>
        <source>Save this filter…</source>
        <translation>このフィルターを保存…</translation>
    </message>
    <message>
        <source>Copy link to this filter</source>
        <translation>このフィルターへのリンクをコピー</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>削除</translation>
    </message>
    <message>
        <source>Save filter</source>
        <translation>フィルターを保存</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>The link is in the clipboard. Whoever follows it needs to see the record, too.</source>
        <translation>リンクをクリップボードにコピーしました。リンクを開く人にも、記録の閲覧権限が必要です。</translation>
    </message>
</context>
<context>
    <name>strongroom::ui::RequestAccessSheet</name>
    <message>
        <source>Request access</source>
        <translation>アクセス権を申請</translation>
    </message>
    <message>
        <source>Environment</source>
        <translation>環境</translation>
    </message>
    <message>
        <source>Secret</source>
        <translation>シークレット</translation>
    </message>
    <message>
        <source>Whoever manages access is asked to let you see this and reveal its values. Until they agree you are not told whether it is there.</source>
        <translation>アクセス権を管理する人に、これを閲覧して値を開示する許可を申請します。承認されるまで、対象が存在するかどうかは通知されません。</translation>
    </message>
    <message>
        <source>The whole organization</source>
        <translation>組織全体</translation>
    </message>
    <message>
        <source>All that stands in the environment</source>
        <translation>環境内のすべて</translation>
    </message>
    <message>
        <source>Access to %1 is requested. Its answer stands under Approvals.</source>
        <translation>%1 へのアクセス権を申請しました。回答は「承認」に表示されます。</translation>
    </message>
</context>
<context>
    <name>strongroom::ui::RetireSheet</name>
    <message>
        <source>It was last used %1.</source>
        <translation>最終使用: %1。</translation>
    </message>
    <message>
        <source>It was never used.</source>
        <translation>使用されたことはありません。</translation>
    </message>
    <message>
        <source>Revoke an API key</source>
        <translation>API キーの失効</translation>
    </message>
    <message>
        <source>Whatever uses this key is refused from now on, for good. %1</source>
        <translation>このキーを使うものは、今後永久に拒否されます。%1</translation>
    </message>
    <message>
        <source>Revoke %1</source>
        <translation>%1 を失効</translation>
    </message>
    <message>
        <source>The API key %1 was revoked</source>
        <translation>API キー %1 を失効させました</translation>
    </message>
    <message>
        <source>Its keys, tokens and credentials are refused from now on, for good. %1</source>
        <translation>このサービスアカウントのキー、トークン、資格情報は、今後永久に拒否されます。%1</translation>
    </message>
    <message>
        <source>It stands for a runner, which is revoked with it: nothing is opened by that runner any more. %1</source>
        <translation>ランナー用のため、ランナーもともに失効します。今後、そのランナーでは何も開けません。%1</translation>
    </message>
    <message>
        <source>Disable a service account</source>
        <translation>サービスアカウントの無効化</translation>
    </message>
    <message>
        <source>Disable %1</source>
        <translation>%1 を無効化</translation>
    </message>
    <message>
        <source>The service account %1 was disabled</source>
        <translation>サービスアカウント %1 を無効にしました</translation>
    </message>
</context>
<context>
    <name>strongroom::ui::ReuseSheet</name>
    <message>
        <source>Reused values</source>
        <translation>使い回されている値</translation>
    </message>
    <message>
        <source>Values that are the same</source>
        <translation>同じ値</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>レポート</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>グループ</translation>
    </message>
    <message>
        <source>Secret</source>
        <translation>シークレット</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>キー</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>バージョン</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>確認しています…</translation>
    </message>
    <message numerus="yes">
        <source>Looked at %n secret(s) so far. Cancel stops here.</source>
        <translation>
            <numerusform>これまでにシークレット %n 件を確認しました。「キャンセル」を押すと、ここで中止します。</numerusform>
        </translation>
    </message>
    <message>
        <source>No value is used twice.</source>
        <translation>使い回されている値はありません。</translation>
    </message>
    <message numerus="yes">
        <source>%n value(s) are used more than once.</source>
        <translation>
            <numerusform>%n 個の値が使い回されています。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 values of %n secret(s) were looked at.</source>
        <translation>
            <numerusform>シークレット %n 件の値 %1 個を確認しました。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n secret(s) were not: you may not reveal them at once, or they are too large.</source>
        <translation>
            <numerusform>シークレット %n 件は確認していません。すぐに開示する権限がないか、大きすぎるためです。</numerusform>
        </translation>
    </message>
    <message>
        <source>Value %1</source>
        <translation>値 %1</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>The runner marks the current values of every secret that you may reveal; this window alone can tell which are the same, and nobody sees a value. Recorded for each secret: you, the time and the purpose. Values of less than %1 bytes count as different.</source>
        <translation>開示する権限のあるすべてのシークレットについて、ランナーが現在の値に目印を付けます。どの値が同じかはこのウィンドウだけが判別でき、値はだれにも見えません。シークレットごとに、実行者、日時、利用目的が記録されます。%1 バイト未満の値は、異なるものとして扱います。</translation>
    </message>
</context>
<context>
    <name>strongroom::ui::RevealBothSheet</name>
    <message>
        <source>Reveal both</source>
        <translation>両方を開示</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
</context>
<context>
    <name>strongroom::ui::RevealSheet</name>
    <message>
        <source>Reveal</source>
        <translation>開示</translation>
    </message>
    <message>
        <source>Break the glass…</source>
        <translation>緊急アクセス…</translation>
    </message>
    <message>
        <source>Keys to reveal</source>
        <translation>開示するキー</translation>
    </message>
    <message>
        <source>%1 · version %2</source>
        <translation>%1 · バージョン %2</translation>
    </message>
    <message numerus="yes">
        <source>All %n key(s)</source>
        <translation>
            <numerusform>すべてのキー（%n 個）</numerusform>
        </translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>キー</translation>
    </message>
    <message>
        <source>Recorded: you, the time, the purpose and the keys. Nothing can keep others from reading your screen: look around first.</source>
        <translation>実行者、日時、利用目的、キーが記録されます。画面をのぞき見されることは防げません。先に周囲を確認してください。</translation>
    </message>
    <message>
        <source>Request approval</source>
        <translation>承認を申請</translation>
    </message>
    <message>
        <source>The server may be hiding version %1 of this secret: it exists, and the server did not show it as the newest. Ask your administrator before you rely on this value.</source>
        <translation>サーバーがこのシークレットのバージョン %1 を隠している可能性があります。存在するはずのバージョンが、最新として表示されませんでした。この値を使う前に、管理者に問い合わせてください。</translation>
    </message>
    <message>
        <source>Version %1 of this secret is newer; the server says that it is deleted.</source>
        <translation>このシークレットにはより新しいバージョン %1 がありますが、サーバーによると削除されています。</translation>
    </message>
    <message>
        <source>Released by the runner %1, for this window alone.</source>
        <translation>ランナー %1 が、このウィンドウだけに開示しました。</translation>
    </message>
    <message>
        <source>Held to: %1</source>
        <translation>遵守事項: %1</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>Copy without showing</source>
        <translation>表示せずにコピー</translation>
    </message>
    <message>
        <source>Key to copy</source>
        <translation>コピーするキー</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>コピー</translation>
    </message>
    <message>
        <source>Others have agreed to this until %1. Press %2.</source>
        <translation>これは %1 まで承認されています。%2 を押してください。</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>キー</translation>
    </message>
    <message>
        <source>The glass is broken until %1. Press %2.</source>
        <translation>緊急アクセスは %1 まで有効です。%2 を押してください。</translation>
    </message>
    <message numerus="yes">
        <source>Requested. As soon as %n other person(s) have agreed, press %1 again.</source>
        <translation>
            <numerusform>申請しました。ほかの %n 人が承認したら、もう一度 %1 を押してください。</numerusform>
        </translation>
    </message>
    <message>
        <source>Asking the server which keys this secret has…</source>
        <translation>このシークレットのキーをサーバーに問い合わせています…</translation>
    </message>
    <message>
        <source>This secret has no current version.</source>
        <translation>このシークレットには現在のバージョンがありません。</translation>
    </message>
    <message>
        <source>Nothing was copied.</source>
        <translation>何もコピーされませんでした。</translation>
    </message>
    <message>
        <source>The policy of your organization does not let this value be copied.</source>
        <translation>組織のポリシーにより、この値はコピーできません。</translation>
    </message>
    <message>
        <source>This value is empty. Nothing was copied.</source>
        <translation>この値は空です。何もコピーされませんでした。</translation>
    </message>
    <message numerus="yes">
        <source>Recorded as a reveal: you, the time, the purpose and the key. The clipboard is cleared after %n second(s).</source>
        <translation>
            <numerusform>開示として、実行者、日時、利用目的、キーが記録されます。クリップボードは %n 秒後に消去されます。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 is on the clipboard, for %n second(s).</source>
        <translation>
            <numerusform>%1 をクリップボードにコピーしました（%n 秒間）。</numerusform>
        </translation>
    </message>
    <message>
        <source>The leave to see this has run out. It is hidden.</source>
        <translation>閲覧のアクセス許可の期限が切れたため、非表示にしました。</translation>
    </message>
</context>
<context>
    <name>strongroom::ui::ReviewSheet</name>
    <message>
        <source>Close the review</source>
        <translation>レビューの終了</translation>
    </message>
    <message>
        <source>What you found</source>
        <translation>レビューの結果</translation>
    </message>
    <message>
        <source>%1 broke the glass of %2</source>
        <translation>%1 が %2 への緊急アクセスを行いました</translation>
    </message>
    <message>
        <source>Finding</source>
        <translation>所見</translation>
    </message>
    <message>
        <source>The emergency was real, and no more was seen than needed.</source>
        <translation>実際に緊急事態であり、必要なものだけが閲覧されました。</translation>
    </message>
    <message>
        <source>Something has to be done, such as rotating what was seen.</source>
        <translation>閲覧された値のローテーションなど、対応が必要です。</translation>
    </message>
    <message>
        <source>This should not have happened.</source>
        <translation>行われるべきではありませんでした。</translation>
    </message>
    <message>
        <source>Choose what you found.</source>
        <translation>所見を選択してください。</translation>
    </message>
    <message>
        <source>Say in a sentence what you found.</source>
        <translation>確認した内容を 1 文で入力してください。</translation>
    </message>
</context>
<context>
    <name>strongroom::ui::ReviewsView</name>
    <message>
        <source>Reviews of access</source>
        <translation>アクセス権のレビュー</translation>
    </message>
    <message>
        <source>What was given</source>
        <translation>付与されているアクセス権</translation>
    </message>
    <message>
        <source>Begin a review…</source>
        <translation>レビューを開始…</translation>
    </message>
    <message>
        <source>Sign off…</source>
        <translation>署名して完了…</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>維持</translation>
    </message>
    <message>
        <source>Take away</source>
        <translation>取り消す</translation>
    </message>
    <message>
        <source>Choose a review.</source>
        <translation>レビューを選択してください。</translation>
    </message>
    <message>
        <source>This server has no reviews of access.</source>
        <translation>このサーバーにはアクセス権のレビュー機能がありません。</translation>
    </message>
    <message>
        <source>No review was begun yet.</source>
        <translation>開始されたレビューはまだありません。</translation>
    </message>
    <message>
        <source>Nothing had been given when it was begun.</source>
        <translation>開始時に付与されていたアクセス権はありません。</translation>
    </message>
    <message>
        <source>This review is signed.</source>
        <translation>このレビューは署名済みです。</translation>
    </message>
    <message numerus="yes">
        <source>%n pieces are undecided.</source>
        <translation>
            <numerusform>未判断のアクセス権が %n 件あります。</numerusform>
        </translation>
    </message>
    <message>
        <source>Begin a review</source>
        <translation>レビューの開始</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>タイトル</translation>
    </message>
    <message>
        <source>Due on</source>
        <translation>期限</translation>
    </message>
    <message>
        <source>Begin review</source>
        <translation>レビューを開始</translation>
    </message>
    <message>
        <source>The review is begun.</source>
        <translation>レビューを開始しました。</translation>
    </message>
    <message>
        <source>Sign off a review</source>
        <translation>レビューの完了</translation>
    </message>
    <message numerus="yes">
        <source>You say that the rest is needed. %n pieces of access are taken away now.</source>
        <translation>
            <numerusform>残りのアクセス権が必要であることを確認します。%n 件のアクセス権が直ちに取り消されます。</numerusform>
        </translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>備考</translation>
    </message>
    <message>
        <source>Sign off</source>
        <translation>署名して完了</translation>
    </message>
    <message>
        <source>The review is signed off.</source>
        <translation>レビューに署名して完了しました。</translation>
    </message>
</context>
<context>
    <name>strongroom::ui::RevokeSheet</name>
    <message>
        <source>Revoke although it is in use</source>
        <translation>使用中の値の失効</translation>
    </message>
    <message>
        <source>Why it cannot wait</source>
        <translation>待てない理由</translation>
    </message>
    <message>
        <source>An older version may still be used. Whoever uses it stands without a value once it is revoked at the source:</source>
        <translation>古いバージョンがまだ使われている可能性があります。発行元で失効させると、使用中の次のものは値を使えなくなります:</translation>
    </message>
    <message>
        <source>It is revoked all the same</source>
        <translation>それでも失効済みとする</translation>
    </message>
</context>
<context>
    <name>strongroom::ui::RolesView</name>
    <message>
        <source>Roles given</source>
        <translation>付与されたロール</translation>
    </message>
    <message>
        <source>Give a role…</source>
        <translation>ロールを付与…</translation>
    </message>
    <message>
        <source>Take away…</source>
        <translation>取り消し…</translation>
    </message>
    <message>
        <source>No role was given.</source>
        <translation>付与されたロールはありません。</translation>
    </message>
    <message>
        <source>You may not know who was given what. Ask for the role of viewer.</source>
        <translation>だれに何が付与されているかを知る権限がありません。閲覧者ロールの付与を依頼してください。</translation>
    </message>
</context>
<context>
    <name>strongroom::ui::RollbackSheet</name>
    <message>
        <source>Roll back</source>
        <translation>ロールバック</translation>
    </message>
    <message>
        <source>The content of version %1 of &quot;%2&quot; becomes a new version. Nothing is revealed: the runner encrypts it anew. It is recorded who did it and when.</source>
        <translation>「%2」のバージョン %1 の内容が新しいバージョンになります。何も開示されず、ランナーが暗号化し直します。だれがいつ行ったかが記録されます。</translation>
    </message>
    <message>
        <source>Roll back to v%1</source>
        <translation>v%1 にロールバック</translation>
    </message>
    <message>
        <source>Rolled back to version %1</source>
        <translation>バージョン %1 にロールバックしました</translation>
    </message>
</context>
<context>
    <name>strongroom::ui::RosterView</name>
    <message>
        <source>You may not manage access here. Ask for the role of access administrator.</source>
        <translation>ここのアクセス権を管理する権限がありません。アクセス管理者ロールの付与を依頼してください。</translation>
    </message>
</context>
<context>
    <name>strongroom::ui::RotationDefaultsSheet</name>
    <message>
        <source>Rotation defaults</source>
        <translation>ローテーションの既定</translation>
    </message>
    <message>
        <source>Default of</source>
        <translation>既定の対象</translation>
    </message>
    <message>
        <source>Secrets without a policy of their own have the default of their environment, or else the organization&apos;s. It holds at once, also for secrets that stand already.</source>
        <translation>独自のポリシーがないシークレットには、その環境の既定が適用され、環境の既定がない場合は組織の既定が適用されます。既存のシークレットにもすぐに適用されます。</translation>
    </message>
    <message>
        <source>Organization</source>
        <translation>組織</translation>
    </message>
    <message>
        <source>Save default</source>
        <translation>既定を保存</translation>
    </message>
    <message>
        <source>Remove default</source>
        <translation>既定を削除</translation>
    </message>
    <message>
        <source>There is no default here.</source>
        <translation>ここに既定はありません。</translation>
    </message>
    <message>
        <source>The default was set by %1.</source>
        <translation>この既定は %1 が設定しました。</translation>
    </message>
    <message>
        <source>%1 has a rotation default</source>
        <translation>%1 にローテーションの既定を設定しました</translation>
    </message>
    <message>
        <source>%1 has no rotation default any more</source>
        <translation>%1 のローテーションの既定を削除しました</translation>
    </message>
</context>
<context>
    <name>strongroom::ui::RotationLine</name>
    <message>
        <source>Policy…</source>
        <translation>ポリシー…</translation>
    </message>
    <message>
        <source>Change the rotation policy</source>
        <translation>ローテーションポリシーを変更</translation>
    </message>
    <message>
        <source>Rotate…</source>
        <translation>ローテーション…</translation>
    </message>
    <message>
        <source>Go on rotating…</source>
        <translation>ローテーションを再開…</translation>
    </message>
</context>
<context>
    <name>strongroom::ui::RotationPage</name>
    <message>
        <source>Secrets to rotate, the most urgent first</source>
        <translation>ローテーションが必要なシークレット（緊急度の高い順）</translation>
    </message>
    <message>
        <source>The chosen rotation</source>
        <translation>選択したローテーション</translation>
    </message>
    <message>
        <source>Show more</source>
        <translation>さらに表示</translation>
    </message>
    <message>
        <source>Policy…</source>
        <translation>ポリシー…</translation>
    </message>
    <message>
        <source>Rotate</source>
        <translation>ローテーション</translation>
    </message>
    <message>
        <source>Nothing is to be rotated. Give a secret a rotation policy in its detail, and it stands here when it is due.</source>
        <translation>ローテーションが必要なシークレットはありません。シークレットの詳細でローテーションポリシーを設定すると、期限が来たときにここに表示されます。</translation>
    </message>
    <message>
        <source>You may not write this secret.</source>
        <translation>このシークレットに書き込む権限がありません。</translation>
    </message>
    <message>
        <source>Defaults…</source>
        <translation>既定…</translation>
    </message>
</context>
<context>
    <name>strongroom::ui::RotationPolicySheet</name>
    <message>
        <source>Rotation policy</source>
        <translation>ローテーションポリシー</translation>
    </message>
    <message>
        <source>Days between rotations</source>
        <translation>ローテーションの間隔（日数）</translation>
    </message>
    <message>
        <source>What the value is</source>
        <translation>値の種類</translation>
    </message>
    <message>
        <source>Where it is revoked</source>
        <translation>失効させる場所</translation>
    </message>
    <message>
        <source>Page at the source</source>
        <translation>発行元のページ</translation>
    </message>
    <message>
        <source>Where and how the source takes an old value back</source>
        <translation>発行元で古い値を失効させる場所と方法</translation>
    </message>
    <message>
        <source>Every so many days</source>
        <translation>間隔（日数）</translation>
    </message>
    <message>
        <source>Save policy</source>
        <translation>ポリシーを保存</translation>
    </message>
    <message>
        <source>Remove policy</source>
        <translation>ポリシーを削除</translation>
    </message>
    <message>
        <source>The page is an address that begins with https://, without a password in it.</source>
        <translation>ページには、https:// で始まり、パスワードを含まないアドレスを入力してください。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; has a rotation policy</source>
        <translation>「%1」のローテーションポリシーを保存しました</translation>
    </message>
    <message>
        <source>&quot;%1&quot; has no rotation policy any more</source>
        <translation>「%1」のローテーションポリシーを削除しました</translation>
    </message>
    <message>
        <source>This is the default. Saved here, it holds for this secret alone.</source>
        <translation>これは既定です。ここで保存すると、このシークレットにのみ適用されます。</translation>
    </message>
    <message>
        <source>as each has it</source>
        <translation>それぞれの設定のまま</translation>
    </message>
</context>
<context>
    <name>strongroom::ui::RunbookSheet</name>
    <message>
        <source>Rotate</source>
        <translation>ローテーション</translation>
    </message>
</context>
<context>
    <name>strongroom::ui::RunbookView</name>
    <message>
        <source>Delivered</source>
        <translation>配布しました</translation>
    </message>
    <message>
        <source>Verified</source>
        <translation>検証しました</translation>
    </message>
    <message>
        <source>The rotation is closed</source>
        <translation>ローテーションを完了しました</translation>
    </message>
    <message>
        <source>The rotation has begun</source>
        <translation>ローテーションを開始しました</translation>
    </message>
    <message>
        <source>No value has changed. Set a new value.</source>
        <translation>値が変わっていません。新しい値を設定してください。</translation>
    </message>
    <message>
        <source>Version %1 has the new value</source>
        <translation>新しい値はバージョン %1 に入りました</translation>
    </message>
    <message>
        <source>The old value is revoked at the source</source>
        <translation>古い値は発行元で失効済みです</translation>
    </message>
    <message>
        <source>The rotation is aborted, and the value of before is in use again</source>
        <translation>ローテーションを中止し、以前の値に戻しました</translation>
    </message>
    <message>
        <source>The rotation is aborted</source>
        <translation>ローテーションを中止しました</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>手順</translation>
    </message>
    <message>
        <source>Steps of this rotation</source>
        <translation>このローテーションの手順</translation>
    </message>
    <message>
        <source>Evidence, for the record</source>
        <translation>証跡（記録に残ります）</translation>
    </message>
    <message>
        <source>Evidence, for the record: no value</source>
        <translation>証跡（記録に残ります。値は入力しないでください）</translation>
    </message>
    <message>
        <source>Start rotation…</source>
        <translation>ローテーションを開始…</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>再確認</translation>
    </message>
    <message>
        <source>Abort…</source>
        <translation>中止…</translation>
    </message>
    <message>
        <source>Choose a secret.</source>
        <translation>シークレットを選択してください。</translation>
    </message>
    <message>
        <source>Still in use: %1</source>
        <translation>まだ使用中: %1</translation>
    </message>
    <message>
        <source>This rotation is done.</source>
        <translation>このローテーションは完了しています。</translation>
    </message>
    <message>
        <source>This rotation was aborted: %1</source>
        <translation>このローテーションは中止されました: %1</translation>
    </message>
    <message>
        <source>No rotation is under way. Begin with a new value; the old one stays in use until the last steps, and all can be left and gone on with.</source>
        <translation>進行中のローテーションはありません。新しい値の作成から始めてください。古い値は最後の手順まで使用され、途中で中断しても後で再開できます。</translation>
    </message>
    <message>
        <source>Revoke although it is in use…</source>
        <translation>使用中でも失効…</translation>
    </message>
    <message>
        <source>Please wait.</source>
        <translation>お待ちください。</translation>
    </message>
    <message>
        <source>You may not write this secret.</source>
        <translation>このシークレットに書き込む権限がありません。</translation>
    </message>
    <message>
        <source>The old value is revoked, and the rotation is closed</source>
        <translation>古い値を失効済みとし、ローテーションを終了しました</translation>
    </message>
</context>
<context>
    <name>strongroom::ui::SampleBar</name>
    <message>
        <source>Only looking around?</source>
        <translation>まずは試してみたい場合</translation>
    </message>
    <message>
        <source>There are sample secrets here.</source>
        <translation>サンプルのシークレットがあります。</translation>
    </message>
    <message>
        <source>Add sample secrets…</source>
        <translation>サンプルのシークレットを追加…</translation>
    </message>
    <message>
        <source>Remove the sample secrets…</source>
        <translation>サンプルのシークレットを削除…</translation>
    </message>
</context>
<context>
    <name>strongroom::ui::SampleSheet</name>
    <message>
        <source>Add sample secrets</source>
        <translation>サンプルのシークレットを追加</translation>
    </message>
    <message>
        <source>Remove the sample secrets</source>
        <translation>サンプルのシークレットを削除</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>進行状況</translation>
    </message>
    <message>
        <source>Some dozen secrets in production, staging and development, with values made on this computer, owners, labels and a few versions. Environments that are missing are added. Each is made as by your own hand and stands on the record.</source>
        <translation>本番、ステージング、開発に、十数件のシークレットを作成します。値はこのコンピューターで生成され、所有者、ラベル、いくつかのバージョンが付きます。足りない環境は追加されます。どれも自分で作成した場合と同じように扱われ、記録に残ります。</translation>
    </message>
    <message>
        <source>All secrets labelled &quot;sample&quot; go to the trash, from where they can be restored. Environments stay. Each removal stands on the record.</source>
        <translation>ラベル「sample」の付いたすべてのシークレットをゴミ箱に移動します。ゴミ箱から復元できます。環境は残ります。削除は 1 件ずつ記録に残ります。</translation>
    </message>
    <message>
        <source>Move them to the trash</source>
        <translation>ゴミ箱に移動</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Working…</source>
        <translation>処理しています…</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message numerus="yes">
        <source>%n sample secret(s) were added</source>
        <translation>
            <numerusform>サンプルのシークレット %n 件を追加しました</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sample secret(s) are in the trash now</source>
        <translation>
            <numerusform>サンプルのシークレット %n 件をゴミ箱に移動しました</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>strongroom::ui::SaveKeysSheet</name>
    <message>
        <source>Save changes</source>
        <translation>変更を保存</translation>
    </message>
    <message>
        <source>Reason for the change</source>
        <translation>変更の理由</translation>
    </message>
    <message>
        <source>Secrets that change</source>
        <translation>変更されるシークレット</translation>
    </message>
    <message>
        <source>Each secret is saved by itself, upon the version that is shown. What fails stays staged.</source>
        <translation>シークレットは、表示中のバージョンを基に 1 件ずつ保存されます。失敗したものは保存予定のまま残ります。</translation>
    </message>
    <message>
        <source>This changes production: what reads these secrets gets the new values.</source>
        <translation>本番が変更されます。これらのシークレットを読み取る側には、新しい値が渡ります。</translation>
    </message>
    <message>
        <source>Reason for the change, for the record</source>
        <translation>変更の理由（記録に残ります）</translation>
    </message>
    <message numerus="yes">
        <source>Save %n change(s)</source>
        <translation>
            <numerusform>変更 %n 件を保存</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) are left out: somebody else has changed these keys since. Look at them, and stage them again.</source>
        <translation>
            <numerusform>変更 %n 件を除外しました。その後、他のユーザーがこれらのキーを変更しています。内容を確認して、もう一度保存予定に追加してください。</numerusform>
        </translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message numerus="yes">
        <source>%n secret(s) were not saved, or in part. Their changes stay staged: look at the reasons, then save again.</source>
        <translation>
            <numerusform>シークレット %n 件は、保存されなかったか、一部のみ保存されました。変更は保存予定のままです。理由を確認してから、もう一度保存してください。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n secret(s) saved.</source>
        <translation>
            <numerusform>シークレット %n 件を保存しました。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>strongroom::ui::SearchForm</name>
    <message>
        <source>Where to look</source>
        <translation>検索範囲</translation>
    </message>
    <message>
        <source>All of %1</source>
        <translation>%1 全体</translation>
    </message>
    <message>
        <source>the organization&apos;s own</source>
        <translation>組織</translation>
    </message>
    <message>
        <source>an environment</source>
        <translation>環境</translation>
    </message>
</context>
<context>
    <name>strongroom::ui::SearchSheet</name>
    <message>
        <source>Open the secret</source>
        <translation>シークレットを開く</translation>
    </message>
</context>
<context>
    <name>strongroom::ui::SecretDetail</name>
    <message>
        <source>Keys</source>
        <translation>キー</translation>
    </message>
    <message>
        <source>Keys of this secret, values hidden</source>
        <translation>このシークレットのキー（値は非表示）</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>バージョン</translation>
    </message>
    <message>
        <source>Versions, newest first</source>
        <translation>バージョン（新しい順）</translation>
    </message>
    <message>
        <source>Restore secret</source>
        <translation>シークレットを復元</translation>
    </message>
    <message>
        <source>Reveal…</source>
        <translation>開示…</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>編集…</translation>
    </message>
    <message>
        <source>Details…</source>
        <translation>詳細…</translation>
    </message>
    <message>
        <source>Who has access</source>
        <translation>アクセス権を持つ人</translation>
    </message>
    <message>
        <source>Copy reference</source>
        <translation>参照をコピー</translation>
    </message>
    <message>
        <source>Move to trash</source>
        <translation>ゴミ箱に移動</translation>
    </message>
    <message>
        <source>Roll back to this version…</source>
        <translation>このバージョンにロールバック…</translation>
    </message>
    <message>
        <source>Delete this version</source>
        <translation>このバージョンを削除</translation>
    </message>
    <message>
        <source>kept in %1</source>
        <comment>a backend</comment>
        <translation>%1 に保存</translation>
    </message>
    <message>
        <source>Undelete this version</source>
        <translation>このバージョンの削除を取り消す</translation>
    </message>
    <message>
        <source>The glass is broken: reveal what you need</source>
        <translation>緊急アクセス中です。必要なものを開示してください</translation>
    </message>
    <message>
        <source>Version %1 was deleted; it can be undeleted</source>
        <translation>バージョン %1 を削除しました。削除は取り消せます</translation>
    </message>
    <message>
        <source>Version %1 is back</source>
        <translation>バージョン %1 が元に戻りました</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is in the trash</source>
        <translation>「%1」をゴミ箱に移動しました</translation>
    </message>
    <message>
        <source>&quot;%1&quot; was restored</source>
        <translation>「%1」を復元しました</translation>
    </message>
    <message>
        <source>The reference is on the clipboard. It holds no value.</source>
        <translation>参照をクリップボードにコピーしました。値は含まれていません。</translation>
    </message>
    <message>
        <source>The link is on the clipboard. It holds no name and no value.</source>
        <translation>リンクをクリップボードにコピーしました。名前も値も含まれません。</translation>
    </message>
    <message>
        <source>Version %1 is the current one. Choose an older version to roll back to.</source>
        <translation>バージョン %1 が現在のバージョンです。戻す先として古いバージョンを選んでください。</translation>
    </message>
</context>
<context>
    <name>strongroom::ui::SecretDetailsSheet</name>
    <message>
        <source>Edit details</source>
        <translation>詳細の編集</translation>
    </message>
    <message>
        <source>Name of the secret</source>
        <translation>シークレットの名前</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>説明</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>所有者</translation>
    </message>
    <message>
        <source>Labels</source>
        <translation>ラベル</translation>
    </message>
    <message>
        <source>separated by commas</source>
        <translation>カンマ区切り</translation>
    </message>
    <message>
        <source>References name the slug; it stays as it is.</source>
        <translation>参照にはスラッグが使われるため、スラッグは変わりません。</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>Slug</source>
        <translation>スラッグ</translation>
    </message>
    <message>
        <source>Save details</source>
        <translation>詳細を保存</translation>
    </message>
    <message>
        <source>The secret needs a name.</source>
        <translation>シークレットには名前が必要です。</translation>
    </message>
    <message>
        <source>The details of &quot;%1&quot; were saved</source>
        <translation>「%1」の詳細を保存しました</translation>
    </message>
</context>
<context>
    <name>strongroom::ui::SecretEditor</name>
    <message>
        <source>New secret</source>
        <translation>新しいシークレット</translation>
    </message>
    <message>
        <source>Create secret</source>
        <translation>シークレットを作成</translation>
    </message>
    <message>
        <source>New version</source>
        <translation>新しいバージョン</translation>
    </message>
    <message>
        <source>Save as v%1</source>
        <translation>v%1 として保存</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>✕ A secret of this name exists here already. Choose another name, or open that one.</source>
        <translation>✕ この名前のシークレットはすでにここにあります。別の名前を選ぶか、既存のものを開いてください。</translation>
    </message>
    <message>
        <source>Scope</source>
        <translation>スコープ</translation>
    </message>
    <message>
        <source>Organization</source>
        <translation>組織</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>説明</translation>
    </message>
    <message>
        <source>Backend</source>
        <translation>バックエンド</translation>
    </message>
    <message>
        <source>Default</source>
        <translation>既定</translation>
    </message>
    <message>
        <source>Slug</source>
        <translation>スラッグ</translation>
    </message>
    <message>
        <source>Default: %1</source>
        <translation>既定: %1</translation>
    </message>
    <message>
        <source>Keys and values</source>
        <translation>キーと値</translation>
    </message>
    <message>
        <source>Add a key</source>
        <translation>キーを追加</translation>
    </message>
    <message>
        <source>Paste .env, YAML or JSON</source>
        <translation>.env、YAML、JSON を貼り付け</translation>
    </message>
    <message>
        <source>Reason for the change</source>
        <translation>変更の理由</translation>
    </message>
    <message>
        <source>Reason for the change, for the record</source>
        <translation>変更の理由（記録に残ります）</translation>
    </message>
    <message>
        <source>Staged: %1 added, %2 changed, %3 removed</source>
        <translation>保存予定: 追加 %1、変更 %2、削除 %3</translation>
    </message>
    <message>
        <source>The secret needs a name with at least one letter or digit of a–z, 0–9.</source>
        <translation>シークレットには、a–z の英字または 0–9 の数字を 1 文字以上含む名前が必要です。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; was created</source>
        <translation>「%1」を作成しました</translation>
    </message>
    <message>
        <source>Saved as version %1</source>
        <translation>バージョン %1 として保存しました</translation>
    </message>
    <message>
        <source>Generate a value…</source>
        <translation>値を生成…</translation>
    </message>
    <message>
        <source>Generate a value</source>
        <translation>値を生成</translation>
    </message>
    <message>
        <source>Where the secret is stored. To change it later, move the secret.</source>
        <translation>シークレットの保存先です。後で変更するには、シークレットを移動してください。</translation>
    </message>
</context>
<context>
    <name>strongroom::ui::SecretFace</name>
    <message>
        <source>(empty)</source>
        <translation>（空）</translation>
    </message>
    <message>
        <source>wiped</source>
        <translation>消去済み</translation>
    </message>
</context>
<context>
    <name>strongroom::ui::SecretField</name>
    <message>
        <source>Show</source>
        <translation>表示</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>コピー</translation>
    </message>
    <message>
        <source>+20 s</source>
        <translation>+20 秒</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>非表示</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>A button beside a revealed value: %1 is what it does, %2 the name of the key.</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>The value of %1 was wiped</source>
        <translation>%1 の値を消去しました</translation>
    </message>
    <message>
        <source>Hidden value of %1</source>
        <translation>%1 の非表示の値</translation>
    </message>
    <message>
        <source>Revealed value of %1</source>
        <translation>%1 の開示された値</translation>
    </message>
    <message>
        <source>The policy of your organization does not let this value be copied.</source>
        <translation>組織のポリシーにより、この値はコピーできません。</translation>
    </message>
    <message>
        <source>◔ %1 s</source>
        <translation>◔ %1 秒</translation>
    </message>
    <message numerus="yes">
        <source>Hides in %n second(s)</source>
        <translation>
            <numerusform>%n 秒後に非表示になります</numerusform>
        </translation>
    </message>
    <message>
        <source>Large type</source>
        <translation>大きな文字</translation>
    </message>
    <message>
        <source>In groups of four, for reading aloud (Ctrl+Shift+T)</source>
        <translation>4 文字ずつ区切って表示（読み上げ用、Ctrl+Shift+T）</translation>
    </message>
</context>
<context>
    <name>strongroom::ui::SecretsPage</name>
    <message>
        <source>Filter by name, label or description</source>
        <translation>名前、ラベル、説明でフィルター</translation>
    </message>
    <message>
        <source>Secrets</source>
        <translation>シークレット</translation>
    </message>
    <message>
        <source>Secrets, sorted by name</source>
        <translation>シークレット（名前順）</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>Nothing matches the filter.</source>
        <translation>フィルターに一致するものはありません。</translation>
    </message>
    <message>
        <source>Clear the filter</source>
        <translation>フィルターをクリア</translation>
    </message>
    <message>
        <source>The trash is empty.</source>
        <translation>ゴミ箱は空です。</translation>
    </message>
    <message>
        <source>There are no secrets here yet.</source>
        <translation>シークレットはまだありません。</translation>
    </message>
    <message>
        <source>Loaded so far: %1 of %2. You can use them now.</source>
        <translation>%2 件中 %1 件を読み込みました。すぐに使えます。</translation>
    </message>
    <message>
        <source>Loaded so far: %1. You can use them now.</source>
        <translation>%1 件を読み込みました。すぐに使えます。</translation>
    </message>
    <message>
        <source>New secret…</source>
        <translation>新しいシークレット…</translation>
    </message>
</context>
<context>
    <name>strongroom::ui::SecuritySection</name>
    <message>
        <source>Security</source>
        <translation>セキュリティ</translation>
    </message>
    <message>
        <source> min</source>
        <translation> 分</translation>
    </message>
    <message>
        <source> s</source>
        <translation> 秒</translation>
    </message>
    <message>
        <source>Hide when the window loses the focus</source>
        <translation>ウィンドウのフォーカスが外れたら非表示にする</translation>
    </message>
    <message>
        <source>Presenting mode</source>
        <translation>プレゼンテーションモード</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>ロックしない</translation>
    </message>
    <message>
        <source>Lock when idle for</source>
        <translation>操作がないときにロックするまでの時間</translation>
    </message>
    <message>
        <source>Hide revealed values after</source>
        <translation>開示した値を非表示にするまでの時間</translation>
    </message>
    <message>
        <source>Clear the clipboard after</source>
        <translation>クリップボードを消去するまでの時間</translation>
    </message>
    <message>
        <source>Of values that were copied here, if nothing else was copied since.</source>
        <translation>ここでコピーした値が対象です。その後に別のものがコピーされた場合は消去しません。</translation>
    </message>
    <message>
        <source>Two seconds after another window came to the front.</source>
        <translation>別のウィンドウが前面に来てから 2 秒後に非表示にします。</translation>
    </message>
    <message numerus="yes">
        <source>🔒 Set by %1: at most %n second(s) for values under some of its rules.</source>
        <translation>
            <numerusform>🔒 %1 による設定: 一部のルールの対象となる値は最長 %n 秒です。</numerusform>
        </translation>
    </message>
    <message>
        <source>Keep typed values while locked</source>
        <translation>ロック中に入力済みの値を保持する時間</translation>
    </message>
    <message>
        <source>Then values that were typed and not saved are wiped. Names, descriptions and keys stay.</source>
        <translation>この時間が過ぎると、入力済みで未保存の値は消去されます。名前、説明、キーは残ります。</translation>
    </message>
    <message>
        <source>While others look on, no value is shown, and names of secrets are shortened. Ends with the console.</source>
        <translation>他の人が画面を見ている間、値は表示されず、シークレットの名前は短縮されます。コンソールを終了するとオフになります。</translation>
    </message>
    <message>
        <source>Nobody touches the console for that long, nor anything else where the desktop can be asked; %1 is never. It locks with the screen, at sleep, and with Ctrl+L in any case.</source>
        <translation>コンソールが操作されず、デスクトップに照会できる場合はほかの操作もない状態が、この時間続くとロックします。%1 にするとロックしません。画面のロック時、スリープ時、Ctrl+L を押したときは、設定にかかわらずロックします。</translation>
    </message>
</context>
<context>
    <name>strongroom::ui::ServerSwitcher</name>
    <message>
        <source>Server and organization</source>
        <translation>サーバーと組織</translation>
    </message>
    <message>
        <source>%1 on %2</source>
        <translation>%2 の %1</translation>
    </message>
    <message>
        <source>Server and organization: %1</source>
        <translation>サーバーと組織: %1</translation>
    </message>
    <message>
        <source>Add a server…</source>
        <translation>サーバーを追加…</translation>
    </message>
    <message>
        <source>Organization</source>
        <translation>組織</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>サーバー</translation>
    </message>
    <message>
        <source>Forget</source>
        <translation>登録を解除</translation>
    </message>
    <message>
        <source>Another server or organization</source>
        <translation>別のサーバーまたは組織</translation>
    </message>
</context>
<context>
    <name>strongroom::ui::ServiceAccountSheet</name>
    <message>
        <source>New service account</source>
        <translation>新しいサービスアカウント</translation>
    </message>
    <message>
        <source>Name of the service account</source>
        <translation>サービスアカウントの名前</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>ロール</translation>
    </message>
    <message>
        <source>Make its first API key now</source>
        <translation>最初の API キーを今すぐ作成</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>Create service account</source>
        <translation>サービスアカウントを作成</translation>
    </message>
    <message>
        <source>The service account needs a name.</source>
        <translation>サービスアカウントには名前が必要です。</translation>
    </message>
    <message>
        <source>There is a service account of this name. Choose another.</source>
        <translation>この名前のサービスアカウントはすでにあります。別の名前を選んでください。</translation>
    </message>
    <message>
        <source>The service account %1 was created</source>
        <translation>サービスアカウント %1 を作成しました</translation>
    </message>
    <message>
        <source>This is its API key. It is shown this once: put it where the machine finds it, and nowhere else.</source>
        <translation>このサービスアカウントの API キーです。表示されるのは今回だけです。マシンが読み取る場所だけに保存してください。</translation>
    </message>
    <message>
        <source>The service account was created, but its key was not: %1 Make one with &quot;New API key&quot;.</source>
        <translation>サービスアカウントは作成されましたが、キーは作成されませんでした: %1 「新しい API キー」で作成してください。</translation>
    </message>
</context>
<context>
    <name>strongroom::ui::SessionsSheet</name>
    <message>
        <source>Where you are signed in</source>
        <translation>サインイン中の場所</translation>
    </message>
    <message>
        <source>Sign-ins</source>
        <translation>サインイン</translation>
    </message>
    <message>
        <source>End this sign-in</source>
        <translation>このサインインを終了</translation>
    </message>
    <message>
        <source>End all others</source>
        <translation>ほかをすべて終了</translation>
    </message>
    <message>
        <source>You are %1, and signed in here with: %2. A sign-in that you do not know is somebody else&apos;s: end it, and change how you sign in.</source>
        <translation>%1 としてサインインしています。サインイン方法: %2。覚えのないサインインは他人のものです。終了して、サインイン方法を変更してください。</translation>
    </message>
    <message>
        <source>You are %1. A sign-in that you do not know is somebody else&apos;s: end it, and change how you sign in.</source>
        <translation>%1 としてサインインしています。覚えのないサインインは他人のものです。終了して、サインイン方法を変更してください。</translation>
    </message>
    <message>
        <source>This is where you are now: sign out instead.</source>
        <translation>現在使用中のサインインです。代わりにサインアウトしてください。</translation>
    </message>
    <message>
        <source>There are no others.</source>
        <translation>ほかのサインインはありません。</translation>
    </message>
    <message>
        <source>The sign-in of %1 has ended</source>
        <translation>%1 のサインインを終了しました</translation>
    </message>
    <message>
        <source>All other sign-ins have ended</source>
        <translation>ほかのサインインをすべて終了しました</translation>
    </message>
</context>
<context>
    <name>strongroom::ui::SettingsPage</name>
    <message>
        <source>Search settings</source>
        <translation>設定を検索</translation>
    </message>
    <message>
        <source>Sections</source>
        <translation>分類</translation>
    </message>
    <message>
        <source>No setting has these words.</source>
        <translation>一致する設定はありません。</translation>
    </message>
</context>
<context>
    <name>strongroom::ui::SettingsSection</name>
    <message>
        <source>Reset section</source>
        <translation>この分類をリセット</translation>
    </message>
    <message>
        <source>Reset section %1</source>
        <translation>分類「%1」をリセット</translation>
    </message>
    <message>
        <source>%1: everything is as it was at first.</source>
        <translation>%1: すべて初期設定に戻しました。</translation>
    </message>
</context>
<context>
    <name>strongroom::ui::Sheet</name>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>Working</source>
        <translation>処理中</translation>
    </message>
</context>
<context>
    <name>strongroom::ui::ShortcutsSheet</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>キーボードショートカット</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>操作</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>キー</translation>
    </message>
    <message>
        <source>Section</source>
        <translation>分類</translation>
    </message>
    <message>
        <source>Filter shortcuts</source>
        <translation>ショートカットをフィルター</translation>
    </message>
    <message>
        <source>Shortcuts</source>
        <translation>ショートカット</translation>
    </message>
</context>
<context>
    <name>strongroom::ui::Sidebar</name>
    <message>
        <source>Main navigation</source>
        <translation>メインナビゲーション</translation>
    </message>
    <message>
        <source>LOOK UP</source>
        <translation>参照</translation>
    </message>
    <message>
        <source>All secrets</source>
        <translation>すべてのシークレット</translation>
    </message>
    <message>
        <source>Environment %1, %2</source>
        <translation>環境 %1、%2</translation>
    </message>
    <message>
        <source>REVIEW</source>
        <translation>レビュー</translation>
    </message>
    <message>
        <source>MANAGE</source>
        <translation>管理</translation>
    </message>
    <message>
        <source>Trash</source>
        <translation>ゴミ箱</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n waiting</source>
        <translation>
            <numerusform>%1、%n 件待ち</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>strongroom::ui::SignInPage</name>
    <message>
        <source>Secrets that the server cannot read. Sign in with your browser; you come back here by yourself.</source>
        <translation>サーバーには読めないシークレット。ブラウザーでサインインしてください。終わると自動的にここに戻ります。</translation>
    </message>
    <message>
        <source>Server: %1</source>
        <translation>サーバー: %1</translation>
    </message>
    <message>
        <source>Sign in with the browser</source>
        <translation>ブラウザーでサインイン</translation>
    </message>
    <message>
        <source>Identity provider</source>
        <translation>ID プロバイダー</translation>
    </message>
    <message>
        <source>Continue in your browser</source>
        <translation>ブラウザーで続けてください</translation>
    </message>
    <message>
        <source>Waiting for the browser</source>
        <translation>ブラウザーの完了待ち</translation>
    </message>
    <message>
        <source>Open the browser again</source>
        <translation>ブラウザーをもう一度開く</translation>
    </message>
    <message>
        <source>Copy the link</source>
        <translation>リンクをコピー</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Starting…</source>
        <translation>開始しています…</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>再試行</translation>
    </message>
    <message>
        <source>This is your first sign-in here. The server names %1 as your identity provider: go on if your administrator names it, too. No other is taken later.</source>
        <translation>ここでの初めてのサインインです。サーバーは ID プロバイダーとして %1 を指定しています。管理者も同じものを指定している場合は、続けてください。以後、ほかの ID プロバイダーは受け付けられません。</translation>
    </message>
</context>
<context>
    <name>strongroom::ui::SleepDelay</name>
    <message>
        <source>Locks before the computer sleeps</source>
        <translation>コンピューターのスリープ前にロックします</translation>
    </message>
</context>
<context>
    <name>strongroom::ui::SopsPicker</name>
    <message>
        <source>What to import</source>
        <translation>インポートする値</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>種類</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>空</translation>
    </message>
    <message>
        <source>encrypted</source>
        <translation>暗号化済み</translation>
    </message>
    <message>
        <source>in the clear</source>
        <translation>平文</translation>
    </message>
</context>
<context>
    <name>strongroom::ui::StartChoice</name>
    <message>
        <source>On this computer</source>
        <translation>このコンピューター</translation>
    </message>
    <message>
        <source>Where are your secrets to be?</source>
        <translation>シークレットの保存先を選択してください</translation>
    </message>
    <message>
        <source>A server of your organization…</source>
        <translation>組織のサーバー…</translation>
    </message>
    <message>
        <source>Strongroom starts a control plane of its own, for you alone: nothing leaves this computer, and nobody else can reach it.</source>
        <translation>Strongroom が専用のコントロールプレーンを起動します。データはこのコンピューターの外に出ず、ほかのだれも接続できません。</translation>
    </message>
    <message>
        <source>You need its address, and the fingerprint of its authority from your administrator. What you share there, others see as far as they may.</source>
        <translation>サーバーのアドレスと、管理者から受け取る認証局のフィンガープリントが必要です。そこで共有したものは、ほかの人も権限の範囲で閲覧できます。</translation>
    </message>
    <message>
        <source>You can add the other later, and switch between them.</source>
        <translation>もう一方も後で追加でき、切り替えて使えます。</translation>
    </message>
</context>
<context>
    <name>strongroom::ui::StateOverlay</name>
    <message>
        <source>%1 (%2) %3</source>
        <translation>%1（%2）%3</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>再試行</translation>
    </message>
    <message>
        <source>Copy diagnostics</source>
        <translation>診断情報をコピー</translation>
    </message>
    <message>
        <source>Offline. Showing metadata from %1.</source>
        <translation>オフライン。%1 時点のメタデータを表示しています。</translation>
    </message>
    <message>
        <source>Reconnect</source>
        <translation>再接続</translation>
    </message>
    <message>
        <source>You can see that this exists but not open it.</source>
        <translation>存在することは確認できますが、開く権限がありません。</translation>
    </message>
    <message>
        <source>Reload</source>
        <translation>再読み込み</translation>
    </message>
</context>
<context>
    <name>strongroom::ui::StatePanel</name>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>進行状況</translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation>読み込んでいます…</translation>
    </message>
</context>
<context>
    <name>strongroom::ui::StatusLine</name>
    <message>
        <source>Clear</source>
        <translation>消去</translation>
    </message>
    <message>
        <source>Clear the clipboard now</source>
        <translation>クリップボードを今すぐ消去</translation>
    </message>
    <message>
        <source>● Connected: %1</source>
        <translation>● 接続中: %1</translation>
    </message>
    <message>
        <source>◌ Connecting…</source>
        <translation>◌ 接続しています…</translation>
    </message>
    <message>
        <source>▲ Offline</source>
        <translation>▲ オフライン</translation>
    </message>
    <message numerus="yes">
        <source>⧗ the clipboard holds a secret, %n second(s) left</source>
        <translation>
            <numerusform>⧗ クリップボードにシークレットがあります（残り %n 秒）</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>strongroom::ui::TeamSheet</name>
    <message>
        <source>New team</source>
        <translation>新しいチーム</translation>
    </message>
    <message>
        <source>Edit a team</source>
        <translation>チームの編集</translation>
    </message>
    <message>
        <source>Name of the team</source>
        <translation>チームの名前</translation>
    </message>
    <message>
        <source>Slug</source>
        <translation>スラッグ</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>説明</translation>
    </message>
    <message>
        <source>Group of the identity provider</source>
        <translation>ID プロバイダーのグループ</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>Provider&apos;s group</source>
        <translation>プロバイダーのグループ</translation>
    </message>
    <message>
        <source>Whoever the identity provider puts in this group belongs to the team, for as long as it says so.</source>
        <translation>ID プロバイダーがこのグループに入れた人は、その状態が続く限り、チームに所属します。</translation>
    </message>
    <message>
        <source>Add the team</source>
        <translation>チームを追加</translation>
    </message>
    <message>
        <source>Save the team</source>
        <translation>チームを保存</translation>
    </message>
    <message>
        <source>The team needs a name.</source>
        <translation>チームには名前が必要です。</translation>
    </message>
    <message>
        <source>A slug has 1 to 63 of a–z, 0–9, &apos;-&apos; and &apos;_&apos;.</source>
        <translation>スラッグは、a–z、0–9、&apos;-&apos;、&apos;_&apos; からなる 1～63 文字です。</translation>
    </message>
    <message>
        <source>There is a team of this slug. Choose another.</source>
        <translation>このスラッグのチームはすでにあります。別のスラッグを選んでください。</translation>
    </message>
</context>
<context>
    <name>strongroom::ui::TeamsView</name>
    <message>
        <source>Teams</source>
        <translation>チーム</translation>
    </message>
    <message>
        <source>In the team</source>
        <translation>チームの所属者</translation>
    </message>
    <message>
        <source>New team…</source>
        <translation>新しいチーム…</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>編集…</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>削除…</translation>
    </message>
    <message>
        <source>Add to the team…</source>
        <translation>チームに追加…</translation>
    </message>
    <message>
        <source>Take out…</source>
        <translation>外す…</translation>
    </message>
    <message>
        <source>There are no teams yet.</source>
        <translation>チームはまだありません。</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%2 の%1</translation>
    </message>
    <message>
        <source>The team is: %1</source>
        <translation>チームのロール: %1</translation>
    </message>
    <message>
        <source>Everybody in the identity provider&apos;s group %1 belongs to it.</source>
        <translation>ID プロバイダーのグループ %1 の全員が所属します。</translation>
    </message>
    <message>
        <source>You may not know who is in a team. Ask for the role of viewer.</source>
        <translation>チームの所属者を知る権限がありません。閲覧者ロールの付与を依頼してください。</translation>
    </message>
    <message>
        <source>No team is chosen.</source>
        <translation>チームが選択されていません。</translation>
    </message>
    <message>
        <source>Nobody is in this team.</source>
        <translation>このチームにはだれも所属していません。</translation>
    </message>
    <message>
        <source>Choose a team first.</source>
        <translation>先にチームを選択してください。</translation>
    </message>
    <message>
        <source>The team %1 was saved</source>
        <translation>チーム %1 を保存しました</translation>
    </message>
</context>
<context>
    <name>strongroom::ui::Toast</name>
    <message>
        <source>Undo</source>
        <translation>元に戻す</translation>
    </message>
    <message>
        <source>It was not done. Presenting mode hides why.</source>
        <translation>実行されませんでした。プレゼンテーションモードのため、理由は表示されません。</translation>
    </message>
    <message>
        <source>Done. Presenting mode hides the details.</source>
        <translation>完了しました。プレゼンテーションモードのため、詳細は表示されません。</translation>
    </message>
</context>
<context>
    <name>strongroom::ui::TypedName</name>
    <message>
        <source>To go on, type %1</source>
        <translation>続けるには、%1 と入力してください</translation>
    </message>
</context>
<context>
    <name>strongroom::ui::UpdateBanner</name>
    <message>
        <source>Strongroom was updated to %1: restart it to use that.</source>
        <translation>Strongroom は %1 に更新されました。使用するには再起動してください。</translation>
    </message>
    <message>
        <source>Strongroom %1 is there in your package channel. Update it as you update your system.</source>
        <translation>Strongroom %1 がお使いのパッケージチャネルで公開されています。システムの更新と同じ方法で更新してください。</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>後で</translation>
    </message>
</context>
<context>
    <name>strongroom::ui::ValueView</name>
    <message>
        <source>Certificate</source>
        <translation>証明書</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>鍵</translation>
    </message>
    <message>
        <source>Codes</source>
        <translation>コード</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>Bytes</source>
        <translation>バイト</translation>
    </message>
    <message>
        <source>%1, in several ways</source>
        <translation>%1 の表示方法</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>値</translation>
    </message>
    <message>
        <source>File</source>
        <translation>ファイル</translation>
    </message>
    <message>
        <source>Save to file</source>
        <translation>ファイルに保存</translation>
    </message>
    <message>
        <source>%1 was saved as %2, for you alone. Remove the file when it has served.</source>
        <translation>%1 を、自分だけが読み取れる %2 として保存しました。不要になったらファイルを削除してください。</translation>
    </message>
</context>
<context>
    <name>strongroom::ui::WayPicture</name>
    <message>
        <source>holds</source>
        <translation>含む</translation>
    </message>
</context>
<context>
    <name>strongroom::ui::WordMark</name>
    <message>
        <source>%1 ?</source>
        <comment>a word that is explained when one presses it</comment>
        <translation>%1 ?</translation>
    </message>
    <message>
        <source>What does this mean: %1</source>
        <translation>用語の意味: %1</translation>
    </message>
</context>
</TS>
