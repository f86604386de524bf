//! What is made of the table of calls: its TypeScript form, the names, and the functions that answer.

macro_rules! calls {
    (calls { $($name:ident = $run:path: $in:ty => $out:ty;)* } files { $($file:ident = $make:path: $file_in:ty;)* }
     uploads { $($upload:ident = $take:path: $upload_in:ty => $upload_out:ty;)* }) => {
        /// Name of each call to its `[input, output]`; exists only to be exported to TypeScript.
        #[derive(TS)]
        #[ts(export_to = "bindings.ts")]
        #[expect(dead_code, reason = "only its TypeScript form is used")]
        pub struct Calls { $($name: ($in, $out),)* }

        /// Name of each call that gives a file to its input; exists only to be exported to TypeScript.
        #[derive(TS)]
        #[ts(export_to = "bindings.ts")]
        #[expect(dead_code, reason = "only its TypeScript form is used")]
        pub struct Files { $($file: $file_in,)* }

        /// Name of each call that takes a file to its `[input, output]`; exists only to be exported to TypeScript.
        #[derive(TS)]
        #[ts(export_to = "bindings.ts")]
        #[expect(dead_code, reason = "only its TypeScript form is used")]
        pub struct Uploads { $($upload: ($upload_in, $upload_out),)* }

        /// Every call by name, for the test that holds each against each role.
        pub const NAMES: &[&str] = &[$(stringify!($name),)* $(stringify!($file),)* $(stringify!($upload),)*];

        /// Answers a call. A full disk costs nobody what was typed: the room kept for this is given up, and the call tried
        /// again.
        ///
        /// # Errors
        /// The [`Fault`] of the call; an unknown name or a wrong input is one too.
        pub fn dispatch(desk: &Desk, name: &str, input: Value) -> Result<Value, Fault> {
            skm::layar::heed(desk, name)?;
            match name {
                $(stringify!($name) => {
                    let output: $out = desk.reserve().finish(|| $run(desk, read::<$in>(input.clone())?))?;
                    write(&output)
                })*
                _ => Err(Fault::NotFound),
            }
        }

        /// Answers a call that gives a file.
        ///
        /// # Errors
        /// As [`dispatch`]; [`Fault::Cancelled`] when `progress` was cancelled.
        pub fn dispatch_file(desk: &Desk, name: &str, input: Value, progress: &Progress) -> Result<FileOut, Fault> {
            let seat = desk.seat();
            let file = match name {
                $(stringify!($file) => desk.reserve().finish(|| $make(desk, read::<$file_in>(input.clone())?, progress)),)*
                _ => Err(Fault::NotFound),
            }?;
            // Locked or another officer meanwhile: the page that asked is not the page that would get it.
            desk.refuse_another(&seat)?;
            Ok(file)
        }

        /// Answers a call that takes the file `bytes`.
        ///
        /// # Errors
        /// As [`dispatch`]; [`Fault::Cancelled`] when `progress` was cancelled before all of it was taken.
        pub fn dispatch_upload(
            desk: &Desk,
            name: &str,
            input: Value,
            bytes: Vec<u8>,
            progress: &Progress,
        ) -> Result<Value, Fault> {
            match name {
                $(stringify!($upload) => {
                    let take = || $take(desk, read::<$upload_in>(input.clone())?, bytes.clone(), progress);
                    let output: $upload_out = desk.reserve().finish(take)?;
                    write(&output)
                })*
                _ => Err(Fault::NotFound),
            }
        }
    };
}
